internal import AgentKit
internal import ContainerCapabilities

struct ContainerHealth: DeclaredOperation {
  static let declaration = Declaration(
    "container.health",
    "Explains a container's health check and restart policy, and proposes, tries or sets better ones.",
    atMost: .change, flags: [.runsUntrusted],
    needs: ["Bash(docker inspect *)", "Bash(docker update *)", "Bash(docker exec *)", "mcp__docker__*"],
    verbs: [
      "check health", "add a healthcheck", "configure", "set", "propose", "test", "fix the healthcheck",
      "change the restart policy",
    ],
    objects: [
      "healthcheck", "health check", "health status", "health", "restart policy", "liveness", "probe",
      "unhealthy container",
    ],
    phrases: [
      "healthcheck", "health check", "container health", "unhealthy container", "restart policy",
      "marked unhealthy", "health: starting", "docker update --restart", "keep it running after reboot",
      "auto restart", "survive a reboot", "healthcheck command", "stuck in starting", "docker update",
      "come back after a reboot", "restart automatically", "restart on boot", "always restart",
      "restart always", "on-failure",
      "unless-stopped", "health probe", "healthy state", "containers healthy", "containers are healthy",
      "all healthy", "health of my containers", "come back automatically", "come back on its own",
      "comes back after", "survives a restart of the host",
    ],
    examples: [
      "why is db marked unhealthy?",
      "add a health check to the api container",
      "are all my containers healthy",
      "set the restart policy of web to unless-stopped",
      "i want cache to come back automatically after a reboot",
      "what would be a good healthcheck for a postgres container",
      "healthcheck of shop-web-1 is stuck in starting since 10 minutes",
    ],
    signatures: [
      "health: starting", "(unhealthy)", "\"Health\":{\"Status\":\"unhealthy\"", "FailingStreak",
      "Health check exceeded timeout", "is unhealthy",
    ])

  @Parameter(
    "The container, by name or id; every running one where none is given.", says: ["container", "of", "is"])
  var container: ContainerName?
  @Parameter("A command to try as its health check.", says: ["healthcheck", "command", "probe"])
  var probe: CommandLine?
  @Parameter(
    "Try the checks that would suit in the container, one after the other, until one passes.",
    says: ["try", "try out", "attempt"])
  var attempt = false
  @Parameter("The time between two checks.", says: ["interval", "every"])
  var interval: TimeSpan?
  @Parameter("How long a check may take.", says: ["timeout"])
  var timeout: TimeSpan?
  @Parameter("How many checks in a row must fail.", says: ["retries"])
  var retries: Int?
  @Parameter("The restart policy to set.", says: ["restart policy", "restart", "policy"])
  var restart: RestartPolicyName?
}

internal import AgentKit
internal import ContainerCapabilities

struct ComposeTroubleshoot: DeclaredOperation {
  static let declaration = Declaration(
    "compose.troubleshoot",
    "Finds out why the services of a Compose file do not start or do not reach each other.",
    atMost: .observe,
    needs: [
      "Bash(docker compose logs *)", "Bash(docker compose ps *)", "Bash(docker compose *)", "mcp__docker__*",
    ],
    verbs: ["troubleshoot", "debug", "diagnose", "fix", "why", "investigate", "figure out"],
    objects: [
      "compose stack", "compose service", "docker compose", "depends_on", "service dependencies",
      "startup order", "stack", "compose network",
    ],
    phrases: [
      "starts before the database", "before the db is ready", "starts before db", "depends_on does not wait",
      "service starts too early",
      "compose service", "docker compose problem", "compose stack broken", "compose not working",
      "docker compose not working", "docker compose fails", "compose up fails", "compose up hangs",
      "depends_on", "service_healthy", "startup order", "services cannot reach each other",
      "services can't talk", "service starts before", "one service of my compose", "troubleshoot compose",
      "debug compose",
    ],
    examples: [
      "docker compose up hangs at \"waiting for db\", why?",
      "api starts before the database is ready even with depends_on",
      "troubleshoot my compose stack, two of five services are down",
      "why can't the frontend service reach backend in my compose project",
      "compose says dependency failed to start: container shop-db-1 is unhealthy",
      "after docker compose up nothing works, help me debug",
    ],
    signatures: [
      "dependency failed to start", "service_healthy", "has no healthcheck configured",
      "depends on undefined service", "Found orphan containers", "network was found but has incorrect label",
      "didn't complete successfully: exit", "needs to be recreated - driver has changed",
    ])

  @Parameter("The services; all where none is given.", says: ["service", "services", "does"])
  var services: [ServiceName] = []
  @Parameter("The Compose files, later ones over earlier ones.", says: ["file", "-f", "in"])
  var files: [FilePath] = []
  @Parameter("The project's name.")
  var project: ProjectName?
  @Parameter("An error message to explain.", says: ["error", "message", "says"])
  var error: ErrorMessage?
}

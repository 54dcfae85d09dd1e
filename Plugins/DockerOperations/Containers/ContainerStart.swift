internal import AgentKit
internal import ContainerCapabilities

struct ContainerStart: DeclaredOperation {
  static let declaration = Declaration(
    "container.start",
    "Starts containers that exist but do not run.",
    atMost: .change, flags: [.runsUntrusted],
    needs: ["Bash(docker start *)", "Bash(docker container start *)", "mcp__docker__*"],
    reason: "container.debug",
    commands: [
      CommandForm(
        "start", "container start", options: ["-a --attach -i --interactive": .nothing],
        operands: [.each("containers")]),
      CommandForm("unpause", "container unpause", operands: [.each("containers")]),
    ],
    verbs: [
      "turn it on", "switch on",
      "start", "start again", "resume", "unpause", "bring back", "boot", "power on", "wake up", "turn on",
    ],
    objects: ["container", "stopped container", "paused container", "containers"],
    phrases: [
      "docker start", "docker container start", "docker unpause", "start the container", "start container",
      "start the stopped", "bring back the container", "unpause the container", "turn the container on",
    ],
    examples: [
      "start web",
      "start the stopped db container again",
      "docker start shop-web-1",
      "bring back the container redis that i stopped yesterday",
      "unpause worker pls",
      "start api and db",
      "could you please turn on container grafana",
    ])

  @Parameter("The containers, by name or id.", says: ["container", "start"])
  var containers: [ContainerName] = []
  @Parameter("Every container that does not run.", says: ["all", "every", "everything"])
  var all = false
  @Parameter("Every container of this Compose project that does not run.")
  var project: ProjectName?
  @Parameter("Containers to leave as they are.", excepts: true)
  var except: [ContainerName] = []
  @Parameter("Wait until they are healthy.", says: ["wait", "healthy"])
  var wait = false
}

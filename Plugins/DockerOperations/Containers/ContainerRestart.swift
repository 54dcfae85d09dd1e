internal import AgentKit
internal import ContainerCapabilities

struct ContainerRestart: DeclaredOperation {
  static let declaration = Declaration(
    "container.restart",
    "Stops containers and starts them again.",
    atMost: .change, flags: [.runsUntrusted],
    needs: ["Bash(docker restart *)", "Bash(docker container restart *)", "mcp__docker__*"],
    reason: "container.debug",
    commands: [
      CommandForm(
        "restart", "container restart", options: ["-t --time --timeout": .seconds("timeout")],
        operands: [.each("containers")])
    ],
    verbs: ["kick", "give a kick", "restart", "reboot", "bounce", "relaunch", "cycle", "reload", "recreate"],
    objects: ["container", "containers", "service container"],
    phrases: [
      "docker restart", "docker container restart", "restart the container", "restart container",
      "restart my container", "bounce the container", "reboot the container", "recreate the container",
      "off and on again", "restart all containers", "restart my containers", "needs a restart",
    ],
    examples: [
      "restart web",
      "bounce the nginx container",
      "docker restart api worker",
      "can you reboot container shop-db-1 please",
      "restart all containers of project shop",
      "turn db off and on again",
      "container named proxy needs a restart, config was changed",
    ])

  @Parameter("The containers, by name or id.", says: ["container", "restart", "bounce", "reboot"])
  var containers: [ContainerName] = []
  @Parameter("Every running container.", says: ["all", "every", "everything"])
  var all = false
  @Parameter("Every running container of this Compose project.")
  var project: ProjectName?
  @Parameter("Containers to leave as they are.", excepts: true)
  var except: [ContainerName] = []
  @Parameter("How long to wait before killing.", says: ["timeout", "-t", "wait", "within"])
  var timeout: TimeSpan?
  @Parameter("Wait until they are healthy.", says: ["healthy"])
  var wait = false
}

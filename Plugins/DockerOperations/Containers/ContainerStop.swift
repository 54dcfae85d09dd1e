internal import AgentKit
internal import ContainerCapabilities

struct ContainerStop: DeclaredOperation {
  static let declaration = Declaration(
    "container.stop",
    "Stops or pauses running containers.",
    // A container that was run with --rm is gone once it stops.
    atMost: .destroy,
    needs: ["Bash(docker stop *)", "Bash(docker kill *)", "Bash(docker container stop *)", "mcp__docker__*"],
    reason: "container.debug",
    commands: [
      CommandForm(
        "stop", "container stop",
        options: ["-t --time --timeout": .seconds("timeout"), "-s --signal": "signal"],
        operands: [.each("containers")]),
      CommandForm(
        "kill", "container kill", options: ["-s --signal": "signal"], operands: [.each("containers")],
        presets: ["signal": "SIGKILL"]),
      CommandForm("pause", "container pause", operands: [.each("containers")], presets: ["pause": true]),
    ],
    verbs: [
      "switch off",
      "stop", "halt", "shut down", "kill", "pause", "terminate", "turn off", "suspend", "freeze", "power off",
    ],
    objects: ["container", "containers", "running container", "all containers"],
    phrases: [
      "docker stop", "docker kill", "docker pause", "docker container stop", "stop the container",
      "stop container", "stop all containers", "kill the container", "kill container", "pause the container",
      "shut down the container", "turn off the container", "stop everything running",
    ],
    examples: [
      "stop container web_1",
      "shut down api and worker",
      "docker stop db",
      "kill the container shop-web-1, it hangs",
      "stop all containers on this box",
      "pause cache for a moment",
      "please stop the running nginx container gracefully, give it 30 seconds",
    ])

  @Parameter("The containers, by name or id.", says: ["container", "stop", "kill", "pause"])
  var containers: [ContainerName] = []
  @Parameter("Every running container.", says: ["all", "every", "everything"])
  var all = false
  @Parameter("Every running container of this Compose project.")
  var project: ProjectName?
  @Parameter("Containers to leave as they are.", excepts: true)
  var except: [ContainerName] = []
  @Parameter("How long to wait before killing.", says: ["timeout", "-t", "wait", "give", "within"])
  var timeout: TimeSpan?
  @Parameter(
    "The signal to send, such as SIGTERM.", says: ["signal", "SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"])
  var signal: String?
  @Parameter("Freeze its processes instead of ending them.", says: ["pause", "freeze", "suspend"])
  var pause = false
}

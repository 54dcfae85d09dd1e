internal import AgentKit
internal import ContainerCapabilities

struct ContainerInspect: DeclaredOperation {
  static let declaration = Declaration(
    "container.inspect",
    "Shows how a container is configured and what state it is in.",
    atMost: .observe,
    needs: ["Bash(docker inspect *)", "Bash(docker container inspect *)", "mcp__docker__*"],
    reason: "container.debug",
    commands: [
      CommandForm(
        "container inspect", options: ["-s --size": "size", "-f --format": .anything],
        operands: [.one("container")]),
      CommandForm("top", "container top", operands: [.one("container")], presets: ["processes": true]),
      CommandForm("diff", "container diff", operands: [.one("container")], presets: ["changes": true]),
      CommandForm("port", "container port", operands: [.one("container")]),
    ],
    verbs: ["inspect", "describe", "show details", "examine", "look at", "detail"],
    objects: [
      "container", "container config", "container configuration", "container settings",
      "environment variables of the container", "mounts of the container", "ip address of the container",
      "entrypoint",
    ],
    phrases: [
      "docker inspect", "docker container inspect", "inspect the container", "container details",
      "container configuration", "ip of the container", "container's ip", "ip address of the container",
      "what command does the container", "which ports does the container", "docker port", "docker top",
      "docker diff", "env vars of the container", "mounts of the container", "what image is",
      "which image is", "running with which", "restart policy of the container", "container's environment",
      "which command does",
    ],
    examples: [
      "inspect web",
      "what's the ip address of the db container?",
      "which env vars does the worker container have set",
      "show the mounts and restart policy of shop-web-1",
      "docker inspect 3f2a9b1c4d5e",
      "hey can you tell me what image and command api is running with",
      "details about container grafana, i want see the config",
    ])

  @Parameter("The container, by name or id.", says: ["container", "of", "inspect"], orHandedOn: .container)
  var container: ContainerName
  @Parameter("Its size on disk too.", says: ["size", "--size", "disk"])
  var size = false
  @Parameter("Its processes too.", says: ["processes", "top", "ps"])
  var processes = false
  @Parameter("The files changed since it was created, too.", says: ["changes", "diff", "changed files"])
  var changes = false
}

internal import AgentKit
internal import ContainerCapabilities

struct NetworkRemove: DeclaredOperation {
  static let declaration = Declaration(
    "network.remove",
    "Removes networks, or disconnects containers from them.",
    atMost: .destroy,
    needs: ["Bash(docker network rm *)", "mcp__docker__*"],
    includes: [
      .network: ["Bash(docker network prune *)"], .container: ["Bash(docker network disconnect *)"],
    ],
    commands: [
      CommandForm(
        "network rm", "network remove", options: ["-f --force": .nothing], operands: [.each("networks")]),
      CommandForm("network prune", options: ["-f --force": .nothing], presets: ["unused": true]),
      CommandForm(
        "network disconnect", options: ["-f --force": "force"],
        operands: [.one("networks"), .one("containers")]),
    ],
    verbs: ["remove", "delete", "prune", "get rid of", "disconnect", "detach", "drop"],
    objects: ["network", "networks", "docker network", "unused networks"],
    phrases: [
      "docker network rm", "docker network prune", "docker network disconnect", "remove the network",
      "remove network", "delete the network", "delete network", "prune networks", "remove unused networks",
      "delete unused networks",
      "disconnect from the network", "disconnect the container",
    ],
    examples: [
      "remove network backend",
      "docker network prune",
      "delete the app_net network, nobody uses it",
      "disconnect web from network frontend",
      "get rid of all unused docker networks",
      "network shop_default cannot be deleted, has active endpoints",
    ],
    signatures: ["has active endpoints", "error while removing network"])

  @Parameter("The networks, by name or id.", says: ["network", "remove", "delete"])
  var networks: [NetworkName] = []
  @Parameter("Every network that nothing uses.", says: ["unused", "prune", "all unused"])
  var unused = false
  @Parameter("Networks to leave as they are.", excepts: true)
  var except: [NetworkName] = []
  @Parameter("Containers to disconnect instead.", says: ["disconnect", "detach"])
  var containers: [ContainerName] = []
  @Parameter("Disconnect what is still connected.", says: ["force", "by force", "-f", "anyway"])
  var force = false
}

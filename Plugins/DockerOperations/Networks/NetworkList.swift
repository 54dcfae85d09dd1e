internal import AgentKit
internal import ContainerCapabilities

struct NetworkList: DeclaredOperation {
  static let declaration = Declaration(
    "network.list",
    "Lists the engine's networks with their drivers, subnets and members.",
    atMost: .observe,
    needs: ["Bash(docker network ls *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "network ls", "network list",
        options: [
          "-f --filter": .filter(["name": "name", "driver": "driver", "dangling": "unused"]),
          "--format": .anything, "-q --quiet --no-trunc": .nothing,
        ])
    ],
    verbs: ["list", "show", "which", "see", "display"],
    objects: ["networks", "docker networks", "network drivers", "subnets"],
    phrases: [
      "docker network ls", "docker network list", "list networks", "list docker networks", "which networks",
      "show networks", "networks exist", "all docker networks", "unused networks exist",
      "any unused networks", "networks are there", "unused networks", "networks nobody uses",
    ],
    examples: [
      "list docker networks",
      "which networks exist and what is connected to them",
      "docker network ls",
      "show me all bridge networks",
      "what subnets are used by docker here",
      "are there any unused networks?",
    ])

  @Parameter("Only networks whose name holds this text.", says: ["named", "matching"])
  var name: NetworkName?
  @Parameter("Only networks of this driver.", says: ["driver"])
  var driver: NetworkDriver?
  @Parameter(
    "Only networks that nothing uses.", says: ["unused", "dangling", "empty", "nobody uses", "nothing uses"])
  var unused = false
}

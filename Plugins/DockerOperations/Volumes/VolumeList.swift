internal import AgentKit
internal import ContainerCapabilities

struct VolumeList: DeclaredOperation {
  static let declaration = Declaration(
    "volume.list",
    "Lists volumes with their sizes and the containers that use them.",
    atMost: .observe,
    needs: ["Bash(docker volume ls *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "volume ls", "volume list",
        options: [
          "-f --filter": .filter(["name": "name", "dangling": "unused"]), "--format": .anything,
          "-q --quiet --no-trunc": .nothing,
        ])
    ],
    verbs: ["list", "show", "which", "see", "display"],
    objects: ["volumes", "docker volumes", "unused volumes", "dangling volumes"],
    phrases: [
      "docker volume ls", "docker volume list", "list volumes", "list docker volumes", "which volumes",
      "show volumes", "dangling volumes", "volumes do i have", "orphaned volumes",
    ],
    examples: [
      "list docker volumes",
      "which volumes are not used by any container?",
      "docker volume ls",
      "show volumes with their size",
      "what volumes belong to the shop project",
      "do i have orphaned volumes",
    ])

  @Parameter("Only volumes whose name holds this text.", says: ["named", "matching"])
  var name: VolumeName?
  @Parameter("Only volumes that no container uses.", says: ["unused", "dangling", "orphaned", "not used"])
  var unused = false
  @Parameter("Show how large they are.", says: ["size", "sizes", "large", "big"])
  var size = false
}

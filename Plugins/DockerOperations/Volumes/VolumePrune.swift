internal import AgentKit
internal import ContainerCapabilities

struct VolumePrune: DeclaredOperation {
  static let declaration = Declaration(
    "volume.prune",
    "Removes the volumes that no container uses, with their data.",
    atMost: .destroy,
    needs: ["Bash(docker volume prune *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "volume prune",
        options: ["-a --all": "all", "-f --force": .nothing, "--filter": .filter(["label": "label"])])
    ],
    verbs: ["prune", "clean up", "purge", "clear", "remove unused", "tidy"],
    objects: ["unused volumes", "dangling volumes", "orphaned volumes", "anonymous volumes"],
    phrases: [
      "volumes nobody mounts", "volumes without container",
      "docker volume prune", "prune volumes", "prune the volumes", "remove unused volumes",
      "delete unused volumes", "clean up volumes", "remove dangling volumes", "delete orphaned volumes",
      "prune anonymous volumes", "volumes nobody uses",
    ],
    examples: [
      "prune volumes",
      "docker volume prune -f",
      "remove all unused volumes but not pgdata",
      "clean up anonymous volumes nobody uses",
      "delete orphaned volumes, disk is full of them",
    ])

  @Parameter(
    "Named volumes too, not only anonymous ones.",
    says: [
      "-a", "--all", "all unused", "named too", "named ones too", "including named", "named volumes too",
    ])
  var all = false
  @Parameter("Volumes to keep.", excepts: true)
  var keep: [VolumeName] = []
  @Parameter("Only volumes with this label, as key or key=value.", says: ["label", "labelled"])
  var label: LabelFilter?
}

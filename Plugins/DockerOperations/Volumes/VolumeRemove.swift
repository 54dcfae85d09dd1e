internal import AgentKit
internal import ContainerCapabilities

struct VolumeRemove: DeclaredOperation {
  static let declaration = Declaration(
    "volume.remove",
    "Removes volumes with their data.",
    atMost: .destroy,
    needs: ["Bash(docker volume rm *)", "mcp__docker__*"],
    reason: "volume.troubleshoot",
    commands: [
      CommandForm(
        "volume rm", "volume remove", options: ["-f --force": "force"], operands: [.each("volumes")])
    ],
    verbs: ["remove", "delete", "rm", "get rid of", "destroy", "drop", "wipe"],
    objects: ["volume", "volumes", "docker volume", "volume data"],
    phrases: [
      "docker volume rm", "docker volume remove", "remove the volume", "remove volume", "delete the volume",
      "delete volume", "get rid of the volume", "wipe the volume",
    ],
    examples: [
      "remove volume pgdata",
      "docker volume rm shop_uploads",
      "delete the old grafana-storage volume",
      "get rid of volumes test1 and test2",
      "it says volume is in use, delete it anyway",
      "wipe volume cache-data please, i want to start fresh",
    ],
    signatures: ["volume is in use", "remove volume: volume"])

  @Parameter("The volumes.", says: ["volume", "volumes", "remove", "delete"], orHandedOn: .volume)
  var volumes: [VolumeName]
  @Parameter("Do not mind ones that are gone already.", says: ["force", "-f"])
  var force = false
}

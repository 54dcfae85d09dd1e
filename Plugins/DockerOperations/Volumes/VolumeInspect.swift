internal import AgentKit
internal import ContainerCapabilities

struct VolumeInspect: DeclaredOperation {
  static let declaration = Declaration(
    "volume.inspect",
    "Shows where a volume lies, how large it is and which containers mount it.",
    atMost: .observe,
    needs: ["Bash(docker volume inspect *)", "mcp__docker__*"],
    commands: [
      CommandForm("volume inspect", options: ["-f --format": .anything], operands: [.one("volume")])
    ],
    verbs: ["inspect", "describe", "show details", "examine", "find", "locate"],
    objects: ["volume", "docker volume", "mountpoint", "volume location", "volume data"],
    phrases: [
      "where on disk", "where is volume", "where does the volume live", "where is the data of the volume",
      "docker volume inspect", "inspect the volume", "inspect volume", "volume details",
      "mountpoint of the volume", "where is the volume", "volume stored", "uses the volume", "using volume",
      "size of the volume",
    ],
    examples: [
      "inspect volume pgdata",
      "where on disk is the volume shop_db-data stored?",
      "which container uses volume uploads",
      "docker volume inspect grafana-storage",
      "how large is the pgdata volume",
    ])

  @Parameter("The volume.", says: ["volume", "inspect", "of"], orHandedOn: .volume)
  var volume: VolumeName
}

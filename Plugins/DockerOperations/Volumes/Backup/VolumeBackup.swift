internal import AgentKit
internal import ContainerCapabilities

struct VolumeBackup: DeclaredOperation {
  static let declaration = Declaration(
    "volume.backup",
    "Writes a volume to an archive, or fills a volume from one.",
    atMost: .destroy,
    needs: ["Bash(docker run *)", "Bash(docker cp *)", "mcp__docker__*"],
    verbs: [
      "back up", "backup", "save", "export", "dump", "archive", "restore", "import", "snapshot", "move",
      "clone", "migrate",
    ],
    objects: ["volume", "volume data", "docker volume", "backup", "archive", "tarball of a volume"],
    phrases: [
      "back up the volume", "backup the volume", "backup volume", "backup of the volume", "backup of volume",
      "volume backup", "save the volume", "restore the volume", "restore volume", "restore a volume",
      "export the volume", "volume to a tar", "move the volume", "copy a volume", "clone the volume",
      "migrate the volume to another host", "save the contents of the volume", "contents of the volume",
      "copy the volume", "data out of the volume", "snapshot of the volume", "dump the volume",
      "move data between volumes", "volume to another host",
    ],
    examples: [
      "back up volume pgdata to ./pgdata.tar.gz",
      "restore the volume uploads from backup.tar.gz",
      "make a backup of the grafana-storage volume before the upgrade",
      "copy volume shop_db to another server, how?",
      "i want save the data of my docker volume into a tar file",
      "nightly backup of volume minio-data keep 7 days",
    ])

  @Parameter("The volume.", says: ["volume", "of", "back up", "backup", "restore"], orHandedOn: .volume)
  var volume: VolumeName
  @Parameter("The archive to write, or to read with --restore.", says: ["to", "into", "from", "file"])
  var archive: FilePath?
  @Parameter("Fill the volume from the archive.", says: ["restore", "restoring", "import", "recover"])
  var restore = false
  @Parameter(
    "With --restore: write over a volume that holds files.", says: ["overwrite", "--overwrite", "write over"])
  var overwrite = false
  @Parameter("Stop the containers that use it meanwhile.", says: ["stop", "consistent", "offline"])
  var stopContainers = false
}

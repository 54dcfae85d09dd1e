/// Everything the engine knows about a container (`GET /containers/{id}/json`).
public struct Container: Codable, Sendable, Hashable {
  /// The id, 64 hexadecimal digits.
  public var id: String
  /// The name, with a leading slash.
  public var name: String
  /// When it was made.
  public var created: Timestamp?
  /// The program of its first process.
  public var path: String
  /// The program's arguments.
  public var args: [String]
  /// What it is doing, and how it ended.
  public var state: ContainerState
  /// The id of its image.
  public var image: String
  /// How often the engine has restarted it under its restart policy.
  public var restartCount: Int
  /// The storage driver.
  public var driver: String
  /// The operating system it is for: `linux`, `windows`.
  public var platform: String
  /// The SELinux label of its files.
  public var mountLabel: String
  /// The SELinux label of its processes.
  public var processLabel: String
  /// The AppArmor profile; empty for none.
  public var appArmorProfile: String
  /// The file on the engine's host that the log goes to.
  public var logPath: String
  /// How it runs on its host: limits, rights, mounts, ports.
  public var hostConfig: HostConfig
  /// The mounts as they are.
  public var mounts: [MountPoint]
  /// What it was told when it was made, with what the image says where it was told nothing.
  public var config: ContainerConfig
  /// Its networks and published ports as they are.
  public var networkSettings: NetworkSettings
  /// Running commands beside the first process.
  public var execIDs: [String]
  /// Bytes that it changed or added; only where sizes were asked for.
  public var sizeRw: Int?
  /// Bytes of all its files; only where sizes were asked for.
  public var sizeRootFs: Int?

  /// The name without the slash.
  public var displayName: String { name.hasPrefix("/") ? String(name.dropFirst()) : name }

  enum CodingKeys: String, CodingKey {
    case id = "Id"
    case name = "Name"
    case created = "Created"
    case path = "Path"
    case args = "Args"
    case state = "State"
    case image = "Image"
    case restartCount = "RestartCount"
    case driver = "Driver"
    case platform = "Platform"
    case mountLabel = "MountLabel"
    case processLabel = "ProcessLabel"
    case appArmorProfile = "AppArmorProfile"
    case logPath = "LogPath"
    case hostConfig = "HostConfig"
    case mounts = "Mounts"
    case config = "Config"
    case networkSettings = "NetworkSettings"
    case execIDs = "ExecIDs"
    case sizeRw = "SizeRw"
    case sizeRootFs = "SizeRootFs"
  }
}

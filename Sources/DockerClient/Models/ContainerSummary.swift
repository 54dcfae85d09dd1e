/// A container as a list shows it (`GET /containers/json`).
public struct ContainerSummary: Codable, Sendable, Hashable {
  /// The id, 64 hexadecimal digits.
  public var id: String
  /// The names, each with a leading slash; links add names of other containers.
  public var names: [String]
  /// The image as it was named when the container was made.
  public var image: String
  /// The image's id.
  public var imageID: String
  /// The command in one line, perhaps shortened.
  public var command: String
  /// When it was made.
  public var created: Timestamp?
  /// The ports that are exposed or published.
  public var ports: [PortSummary]
  /// The labels.
  public var labels: [String: String]
  /// What it is doing.
  public var state: ContainerStatus
  /// The same for people, with times: `Up 5 minutes (healthy)`.
  public var status: String
  /// The networks it is on, by name.
  public var networkSettings: Networks?
  /// The mounts.
  public var mounts: [MountPoint]
  /// Bytes that it changed or added; only where sizes were asked for.
  public var sizeRw: Int?
  /// Bytes of all its files; only where sizes were asked for.
  public var sizeRootFs: Int?

  /// The networks of a listed container.
  public struct Networks: Codable, Sendable, Hashable {
    /// How it is attached to each network, by the network's name.
    public var networks: [String: EndpointSettings]

    enum CodingKeys: String, CodingKey { case networks = "Networks" }
  }

  /// The first name that is its own, without the slash; else the id's first twelve digits.
  public var displayName: String {
    let own = names.first { !$0.dropFirst().contains("/") }
    return own.map { String($0.hasPrefix("/") ? $0.dropFirst() : $0[...]) } ?? String(id.prefix(12))
  }

  enum CodingKeys: String, CodingKey, SecondsFirst {
    case id = "Id"
    case names = "Names"
    case image = "Image"
    case imageID = "ImageID"
    case command = "Command"
    case created = "Created"
    case ports = "Ports"
    case labels = "Labels"
    case state = "State"
    case status = "Status"
    case networkSettings = "NetworkSettings"
    case mounts = "Mounts"
    case sizeRw = "SizeRw"
    case sizeRootFs = "SizeRootFs"
  }
}

/// A swarm's service on a network.
public struct NetworkService: Codable, Sendable, Hashable {
  /// The address that leads to all of its tasks.
  public var virtualIP: String
  /// The ports it publishes.
  public var ports: [String]
  /// Its tasks.
  public var tasks: [NetworkTask]

  /// A task of a service on a network.
  public struct NetworkTask: Codable, Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The id of its attachment.
    public var endpointID: String
    /// Its address.
    public var endpointIP: String
    /// What else is known: `Host IP`.
    public var info: [String: String]

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case endpointID = "EndpointID"
      case endpointIP = "EndpointIP"
      case info = "Info"
    }
  }

  enum CodingKeys: String, CodingKey {
    case virtualIP = "VIP"
    case ports = "Ports"
    case tasks = "Tasks"
  }
}

/// Where on the host a container's ports are published: `{"80/tcp": [{"HostIp": "", "HostPort": "8080"}]}`.
public struct PortMap: Sendable, Hashable, ExpressibleByDictionaryLiteral, ZeroValued {
  /// The bindings of each port; none for a port that is only exposed.
  public var bindings: [ContainerPort: [PortBinding]]

  /// Publishes nothing.
  public init() { bindings = [:] }

  /// Publishes these ports.
  public init(dictionaryLiteral bindings: (ContainerPort, [PortBinding])...) {
    self.bindings = Dictionary(bindings, uniquingKeysWith: +)
  }

  /// The ports in order, each with its bindings.
  public var sorted: [(port: ContainerPort, bindings: [PortBinding])] {
    bindings.sorted { $0.key < $1.key }.map { (port: $0.key, bindings: $0.value) }
  }
}

extension PortMap: Codable {
  /// Reads the engine's object, where null stands for no bindings.
  public init(from decoder: any Decoder) throws {
    let ports = try decoder.singleValueContainer().decode([String: [PortBinding]?].self)
    bindings = Dictionary(
      ports.map { (ContainerPort(rawValue: $0.key), $0.value ?? []) }, uniquingKeysWith: +)
  }

  /// Writes the engine's object.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(bindings.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +))
  }
}

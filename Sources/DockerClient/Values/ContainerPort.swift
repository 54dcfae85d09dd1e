/// A port inside a container with its protocol, written `80/tcp`. Text that is no such thing is kept as it came.
public struct ContainerPort: EngineWord, CodingKeyRepresentable, Comparable {
  /// The port as the engine writes it.
  public let rawValue: String

  /// Takes the engine's `80/tcp`; `80` alone means TCP.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a port from its number, 1 to 65535, and its protocol.
  public init(_ number: UInt16, _ transport: TransportProtocol = .tcp) {
    rawValue = "\(number)/\(transport.rawValue)"
  }

  /// The number; nil if the text has none in 0 to 65535.
  public var number: UInt16? {
    rawValue.split(separator: "/", omittingEmptySubsequences: false).first.flatMap { UInt16($0) }
  }

  /// The protocol; TCP where none is written.
  public var transport: TransportProtocol {
    let parts = rawValue.split(separator: "/", maxSplits: 1)
    return parts.count == 2 ? TransportProtocol(rawValue: parts[1].lowercased()) : .tcp
  }

  /// Orders by number, then by protocol.
  public static func < (left: ContainerPort, right: ContainerPort) -> Bool {
    (left.number ?? 0, left.rawValue) < (right.number ?? 0, right.rawValue)
  }
}

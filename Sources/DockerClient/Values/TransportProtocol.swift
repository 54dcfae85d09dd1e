/// What carries a port's traffic.
public struct TransportProtocol: EngineWord {
  /// The name in lower case.
  public let rawValue: String

  /// Takes a name such as `tcp`.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Transmission Control Protocol.
  public static let tcp: TransportProtocol = "tcp"
  /// User Datagram Protocol.
  public static let udp: TransportProtocol = "udp"
  /// Stream Control Transmission Protocol.
  public static let sctp: TransportProtocol = "sctp"
}

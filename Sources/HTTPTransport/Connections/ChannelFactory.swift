/// Makes the connections to one address.
struct ChannelFactory: Sendable {
  private let address: HTTPAddress
  /// Certificates are read once for all connections.
  private let trust: TLSTrust?

  init(_ address: HTTPAddress) {
    self.address = address
    if case .tls(_, _, let settings) = address { trust = TLSTrust(settings) } else { trust = nil }
  }

  /// A connection that is not open yet.
  func makeChannel() -> any ByteChannel {
    switch address {
    case .tls(let host, _, _):
      guard let trust else { return SocketChannel(address) }
      return TLSChannel(over: SocketChannel(address), to: host, trust: trust)
    case .program(let command): return ProgramChannel(command)
    case .unix, .tcp: return SocketChannel(address)
    }
  }
}

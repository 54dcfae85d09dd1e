/// Makes the connections to one address, straight or through a proxy.
struct ChannelFactory: Sendable {
  private let address: HTTPAddress
  private let resolver: NameResolver
  /// Certificates are read once for all connections.
  private let trust: TLSTrust?
  private let proxy: Result<Proxy?, HTTPError>
  private let proxyTrust: TLSTrust?

  init(_ address: HTTPAddress, proxies: ProxySettings = .none, resolver: NameResolver = .system) {
    self.address = address
    self.resolver = resolver
    if case .tls(_, _, let settings) = address { trust = TLSTrust(settings) } else { trust = nil }
    proxy = Result { () throws(HTTPError) in try proxies.proxy(for: address) }
    proxyTrust = (try? proxy.get())?.isTLS == true ? TLSTrust(TLSSettings()) : nil
  }

  /// The proxy that reads the requests themselves: one for a server without TLS (RFC 9112 §3.2.2).
  func forwarder() throws(HTTPError) -> Proxy? {
    guard case .tcp = address else { return nil }
    return try proxy.get()
  }

  /// A connection that is not open yet. One that leaves HTTP behind is `tunnelled`: a proxy in between passes on bytes.
  func makeChannel(tunnelled: Bool = false) throws(HTTPError) -> any ByteChannel {
    switch address {
    case .unix: return SocketChannel(address)
    case .program(let command): return ProgramChannel(command)
    case .tcp: return try makeWay(tunnelled: tunnelled)
    case .tls(let host, _, _):
      let way = try makeWay(tunnelled: true)
      guard let trust else { return way }
      return TLSChannel(over: way, to: host, trust: trust)
    }
  }

  private func makeWay(tunnelled: Bool) throws(HTTPError) -> any ByteChannel {
    guard let proxy = try proxy.get() else { return SocketChannel(address, resolver: resolver) }
    var way: any ByteChannel = SocketChannel(
      .tcp(host: proxy.host, port: proxy.port), resolver: resolver)
    if let proxyTrust { way = TLSChannel(over: way, to: proxy.host, trust: proxyTrust) }
    return ProxyChannel(over: way, proxy, destination: tunnelled ? address.hostAndPort : nil)
  }
}

internal import Reporting
internal import Synchronization

/// The way through a proxy. With a destination the proxy is asked for a tunnel there (CONNECT, RFC 9110 §9.3.6) and
/// passes on bytes from then on; without, it reads the requests itself.
final class ProxyChannel: ByteChannel {
  private let inner: any ByteChannel
  private let proxy: Proxy
  private let destination: String?
  /// What came right behind the proxy's leave: the server's first words.
  private let early = Mutex<ArraySlice<UInt8>>([])

  init(over inner: any ByteChannel, _ proxy: Proxy, destination: String?) {
    self.inner = inner
    self.proxy = proxy
    self.destination = destination
  }

  func connect(until deadline: Deadline) throws(HTTPError) {
    guard let destination else {
      return try onTheWay { () throws(HTTPError) in try inner.connect(until: deadline) }
    }
    let (head, words) = try onTheWay { () throws(HTTPError) in
      try inner.connect(until: deadline)
      return try askForTunnel(to: destination, until: deadline)
    }
    guard (200..<300).contains(head.status) else { throw proxy.refusal(of: destination, head) }
    early.withLock { $0 = words }
  }

  /// Whatever fails before the tunnel stands is the proxy's.
  private func onTheWay<Result>(_ work: () throws(HTTPError) -> Result) throws(HTTPError) -> Result {
    do { return try work() } catch { throw error.code == .interrupted ? error : proxy.failure(error) }
  }

  /// The proxy's answer, and what came behind it.
  private func askForTunnel(
    to destination: String, until deadline: Deadline
  ) throws(HTTPError) -> (head: HTTPResponseHead, words: ArraySlice<UInt8>) {
    var request = "CONNECT \(destination) HTTP/1.1\r\nHost: \(destination)\r\n"
    if let authorization = proxy.authorization {
      request += "Proxy-Authorization: \(authorization.reveal())\r\n"
    }
    try inner.writeWaiting(Array((request + "\r\n").utf8), until: deadline)
    var answer = AnswerHeadReader(limits: HTTPLimits())
    var input: ArraySlice<UInt8> = []
    while true {
      if let head = try answer.read(&input) { return (head, input) }
      let bytes = try inner.readWaiting(atMost: 4 << 10, until: deadline)
      guard !bytes.isEmpty else {
        throw HTTPError(.proxyRefused, "it closed the connection instead of leading to \(destination)")
      }
      input += bytes
    }
  }

  func read(atMost count: Int) throws(HTTPError) -> [UInt8]? {
    let words = early.withLock { early in
      defer { early = early.dropFirst(count) }
      return Array(early.prefix(count))
    }
    return words.isEmpty ? try inner.read(atMost: count) : words
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int { try inner.write(bytes) }

  func wait(
    for conditions: ChannelConditions, until deadline: Deadline
  ) throws(HTTPError) -> ChannelConditions {
    if conditions.contains(.readable), early.withLock({ !$0.isEmpty }) { return .readable }
    return try inner.wait(for: conditions, until: deadline)
  }

  func finishWriting() { inner.finishWriting() }

  func interrupt() { inner.interrupt() }
}

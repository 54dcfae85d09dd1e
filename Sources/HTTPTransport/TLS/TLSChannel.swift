internal import Synchronization

/// TLS over another connection.
///
/// The one lock covers the session and the bytes it has made, because OpenSSL lets one thread at a time touch a
/// connection, while a reader and a writer use this one side by side. Nothing waits with the lock held.
final class TLSChannel: ByteChannel {
  private let inner: any ByteChannel
  private let host: String
  private let trust: TLSTrust
  private let session = Mutex(SessionSlot())

  /// The session, once the connection below stands.
  private struct SessionSlot: ~Copyable {
    var session: TLSSession?
  }

  init(over inner: any ByteChannel, to host: String, trust: TLSTrust) {
    self.inner = inner
    self.host = host
    self.trust = trust
  }

  func connect(until deadline: Deadline) throws(HTTPError) {
    let context = try trust.context()
    try inner.connect(until: deadline)
    try session.withLock { slot throws(HTTPError) in slot.session = try TLSSession(to: host, context) }
    while true {
      let isDone: Bool
      do { isDone = try withSession { session throws(HTTPError) in try session.shakeHands() } } catch {
        // The other side is told why; it need not hear it.
        _ = try? flush()
        throw error
      }
      while try !flush() { _ = try inner.wait(for: .writable, until: deadline) }
      if isDone { return }
      let bytes = try inner.readWaiting(atMost: Self.readBytes, until: deadline)
      guard !bytes.isEmpty else {
        throw HTTPError(
          .tlsFailed, "\(host) closed the connection in the middle of the TLS handshake",
          advice: "See whether it speaks TLS on this port.")
      }
      try withSession { session throws(HTTPError) in try session.feed(bytes) }
    }
  }

  // Two full records: what is not decrypted yet stays small.
  private static let readBytes = 33 << 10

  func read(atMost count: Int) throws(HTTPError) -> [UInt8]? {
    while true {
      let step = try withSession { session throws(HTTPError) in try session.read(atMost: count) }
      switch step {
      case .bytes(let bytes): return bytes
      case .end: return []
      case .needsMore: break
      }
      guard let bytes = try inner.read(atMost: Self.readBytes) else { return nil }
      // Without a goodbye anybody on the way may have cut it off.
      guard !bytes.isEmpty else {
        throw HTTPError(.closed, "the connection to \(host) was cut off, without the end that TLS has")
      }
      try withSession { session throws(HTTPError) in try session.feed(bytes) }
    }
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int {
    var rest = bytes
    while try flush(), !rest.isEmpty {
      let count = try withSession { session throws(HTTPError) in try session.write(rest) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return bytes.count - rest.count
  }

  func wait(
    for conditions: ChannelConditions, until deadline: Deadline
  ) throws(HTTPError) -> ChannelConditions {
    while true {
      let (hasInput, hasOutput) = try withSession { session throws(HTTPError) in
        (session.hasInput, !session.outgoing.isEmpty)
      }
      // What came with an earlier record is not on the socket any more.
      if hasInput, conditions.contains(.readable) { return .readable }
      guard hasOutput else { return try inner.wait(for: conditions, until: deadline) }
      // What was taken must go out, whatever the caller waits for.
      var ready = try inner.wait(for: conditions.union(.writable), until: deadline)
      if ready.contains(.writable), try !flush() { ready.remove(.writable) }
      ready.formIntersection(conditions)
      if !ready.isEmpty { return ready }
    }
  }

  func finishWriting() {
    let deadline = Deadline.after(.seconds(10))
    session.withLock { $0.session?.finish() }
    // The end of TLS in this direction is the end of what we say; the socket stays open for the answer.
    while (try? flush()) == false {
      guard (try? inner.wait(for: .writable, until: deadline)) != nil else { return }
    }
  }

  func interrupt() { inner.interrupt() }

  /// Sends what is encrypted, as far as it goes; true once nothing is left.
  private func flush() throws(HTTPError) -> Bool {
    try withSession { [inner] session throws(HTTPError) in
      while !session.outgoing.isEmpty {
        let count = try inner.write(session.outgoing)
        guard count > 0 else { return false }
        session.outgoing = session.outgoing.dropFirst(count)
      }
      return true
    }
  }

  private func withSession<Result: Sendable>(
    _ work: (inout TLSSession) throws(HTTPError) -> Result
  ) throws(HTTPError) -> Result {
    try session.withLock { slot throws(HTTPError) in
      guard var session = slot.session.take() else {
        throw HTTPError(.closed, "the connection to \(host) is not open")
      }
      do throws(HTTPError) {
        let result = try work(&session)
        slot.session = consume session
        return result
      } catch {
        slot.session = consume session
        throw error
      }
    }
  }
}

internal import CLongshoreTLS

/// The client's side of one TLS connection between two buffers: what it takes in and gives out is encrypted on one side.
/// One thread at a time.
struct TLSSession: ~Copyable {
  /// What a step brought.
  enum Step {
    case bytes([UInt8])
    /// More has to come in first, or go out.
    case needsMore
    /// The other side said goodbye.
    case end
  }

  // Bytes of one record (RFC 8446 §5.1); nothing is encrypted before what was is on its way.
  private static let recordBytes = 16 << 10

  private let tls: OpaquePointer
  private let host: String
  /// Encrypted and not sent yet.
  var outgoing: ArraySlice<UInt8> = []

  init(to host: String, _ context: TLSContext) throws(HTTPError) {
    guard let tls = longshore_tls_new(context.pointer, host, SocketName.isAddress(host) ? 1 : 0) else {
      throw HTTPError(.tlsFailed, "TLS cannot ask for a certificate of \(host.debugDescription)")
    }
    self.tls = tls
    self.host = host
  }

  deinit { longshore_tls_free(tls) }

  /// Whether reading needs nothing more from outside.
  var hasInput: Bool { longshore_tls_has_input(tls) != 0 }

  /// Goes on with the handshake; true once it is done.
  mutating func shakeHands() throws(HTTPError) -> Bool {
    let result = longshore_tls_handshake(tls)
    takeOutgoing()
    guard result >= 0 else { throw failure() }
    return result == 1
  }

  mutating func read(atMost count: Int) throws(HTTPError) -> Step {
    var total = 0
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while total < count {
        result = longshore_tls_read(tls, buffer.baseAddress.map { $0 + total }, count - total)
        guard result > 0 else { break }
        total += result
      }
      initialized = total
    }
    // A read may have to answer: a new key, an alert.
    takeOutgoing()
    if total > 0 { return .bytes(bytes) }
    switch result {
    case -2: return .end
    case 0: return .needsMore
    default: throw failure()
    }
  }

  /// Encrypts the beginning of `bytes` and returns how long it is.
  mutating func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int {
    let count = bytes.withUnsafeBytes {
      longshore_tls_write(tls, $0.baseAddress, min($0.count, Self.recordBytes))
    }
    takeOutgoing()
    guard count >= 0 else { throw failure() }
    return count
  }

  mutating func finish() {
    longshore_tls_finish(tls)
    takeOutgoing()
  }

  func feed(_ bytes: [UInt8]) throws(HTTPError) {
    guard bytes.withUnsafeBytes({ longshore_tls_feed(tls, $0.baseAddress, $0.count) }) == 1 else {
      throw HTTPError(.tlsFailed, "no memory for what \(host) sent")
    }
  }

  private mutating func takeOutgoing() {
    let count = longshore_tls_outgoing(tls)
    guard count > 0 else { return }
    let more = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = longshore_tls_take(tls, buffer.baseAddress, buffer.count)
    }
    if outgoing.isEmpty { outgoing = more[...] } else { outgoing += more }
  }

  private func failure() -> HTTPError {
    var verification: Int32 = 0
    var reason = [CChar](repeating: 0, count: 256)
    let kind = longshore_tls_failure(tls, &verification, &reason, reason.count)
    return TLSFailure(
      kind: longshore_tls_failure(rawValue: UInt32(kind)), verification: verification,
      reason: String(terminated: reason), host: host
    ).error
  }
}

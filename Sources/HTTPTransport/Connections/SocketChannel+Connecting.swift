#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Opening a connection: every address gets its chance, and none can use up all the time there is (RFC 8305).
extension SocketChannel {
  /// How long an address may stay silent before the next one is tried beside it (RFC 8305 §5).
  private static let patience = Duration.milliseconds(250)
  /// How long to wait for room in the queue of a unix socket.
  private static let queuePause: UInt32 = 5_000

  func connect(until deadline: Deadline) throws(HTTPError) {
    guard descriptor < 0 else { return }
    var names = try addresses(until: deadline)[...]
    var failure = HTTPError(.unreachable, "\(address) names no address")
    var attempts: [Int32] = []
    defer { for attempt in attempts { abandon(attempt) } }
    while true {
      if let name = names.first {
        guard let attempt = try open(name.family, &failure) else {
          names.removeFirst()
          continue
        }
        switch start(name, attempt) {
        case 0:
          return try choose(attempt, name.family)
        case EINPROGRESS, EINTR:
          attempts.append(attempt)
          names.removeFirst()
        case EAGAIN where name.family == AF_UNIX:
          // Its queue is full, and nothing tells when there is room.
          abandon(attempt)
          guard !isInterrupted else { throw Self.interrupted }
          guard !deadline.hasPassed else { throw timedOut(deadline) }
          _ = usleep(Self.queuePause)
          continue
        case let code:
          abandon(attempt)
          names.removeFirst()
          failure = unreachable(code)
        }
      }
      guard !attempts.isEmpty else {
        if names.isEmpty { throw failure }
        continue
      }
      let pause = names.isEmpty ? deadline : deadline.orEarlier(.after(Self.patience))
      let ready = try ready(attempts, until: pause)
      for attempt in ready {
        attempts.removeAll { $0 == attempt }
        let code = System.pendingError(attempt)
        if code == 0 { return try choose(attempt, AF_INET) }
        abandon(attempt)
        failure = unreachable(code)
      }
      if ready.isEmpty, deadline.hasPassed { throw timedOut(deadline) }
    }
  }

  private func addresses(until deadline: Deadline) throws(HTTPError) -> [SocketName] {
    switch address {
    case .unix(let path): return [try SocketName.unix(path)]
    case .program: return []
    case .tcp(let host, let port), .tls(let host, let port, _):
      if SocketName.isAddress(host) { return try SocketName.lookUp(host, port: port) }
      let lookup = try NameLookup(host, port: port, resolver)
      add(attempt: lookup.descriptor)
      defer { remove(attempt: lookup.descriptor) }
      let ready = try ready([lookup.descriptor], for: POLLIN, until: deadline)
      guard !ready.isEmpty, let names = try lookup.names() else {
        throw deadline.expired("the name \(host) could not be looked up")
      }
      return names
    }
  }

  /// Nil for a family that this machine does not speak: that is the failure of one address, and the next may do (RFC 8305
  /// §5). Without descriptors no other would do either.
  private func open(_ family: Int32, _ failure: inout HTTPError) throws(HTTPError) -> Int32? {
    let attempt = System.socket(family: family)
    guard attempt >= 0 else {
      let code = errno
      failure = unreachable(code)
      guard [EAFNOSUPPORT, EPROTONOSUPPORT, EADDRNOTAVAIL].contains(code) else { throw failure }
      return nil
    }
    add(attempt: attempt)
    return attempt
  }

  /// 0 for a connection that stands, or an `errno`.
  private func start(_ name: SocketName, _ attempt: Int32) -> Int32 {
    name.connect(attempt) == 0 ? 0 : errno
  }

  private func choose(_ attempt: Int32, _ family: Int32) throws(HTTPError) {
    remove(attempt: attempt)
    if family != AF_UNIX {
      System.disableDelay(attempt)
      System.keepAlive(attempt)
    }
    try adopt(attempt)
  }

  private func abandon(_ attempt: Int32) {
    // First out of reach: its number may be another's at once.
    remove(attempt: attempt)
    _ = close(attempt)
  }

  /// Those of some descriptors about which there is news; none at the deadline.
  private func ready(
    _ descriptors: [Int32], for events: Int32 = POLLOUT, until deadline: Deadline
  ) throws(HTTPError) -> [Int32] {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(events), revents: 0) }
    while true {
      guard !isInterrupted else { throw Self.interrupted }
      let count = poll(&entries, nfds_t(entries.count), deadline.pollTimeout)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreachable(errno) }
      guard !isInterrupted else { throw Self.interrupted }
      return entries.filter { $0.revents != 0 }.map(\.fd)
    }
  }

  private func unreachable(_ code: Int32) -> HTTPError {
    HTTPError(.unreachable, "cannot connect to \(address): \(System.message(code))", systemError: code)
  }

  private func timedOut(_ deadline: Deadline) -> HTTPError {
    deadline.expired("no connection to \(address)")
  }
}

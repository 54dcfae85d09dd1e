internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A unix or TCP socket.
final class SocketChannel: ByteChannel {
  private struct State {
    var descriptor: Int32 = -1
    /// What `connect` waits for at the moment.
    var attempts: [Int32] = []
    var isInterrupted = false
  }

  let address: HTTPAddress
  let resolver: NameResolver
  private let state = Mutex(State())

  init(_ address: HTTPAddress, resolver: NameResolver = .system) {
    self.address = address
    self.resolver = resolver
  }

  deinit { state.withLock { if $0.descriptor >= 0 { _ = close($0.descriptor) } } }

  var descriptor: Int32 { state.withLock { $0.descriptor } }

  /// Takes over a socket that is connected.
  func adopt(_ connected: Int32) throws(HTTPError) {
    let isInterrupted = state.withLock { state in
      state.descriptor = connected
      return state.isInterrupted
    }
    guard !isInterrupted else { throw Self.interrupted }
  }

  func read(atMost count: Int) throws(HTTPError) -> [UInt8]? {
    let descriptor = descriptor
    var received = 0
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      repeat {
        received = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        code = errno
      } while received < 0 && code == EINTR
      initialized = max(received, 0)
    }
    if received > 0 { return bytes }
    if received == 0 {
      // The end that we made ourselves is no end of the other side's words.
      guard !state.withLock({ $0.isInterrupted }) else { throw Self.interrupted }
      return []
    }
    if code == EAGAIN || code == EWOULDBLOCK { return nil }
    throw lost(code)
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int {
    let descriptor = descriptor
    while true {
      let sent = bytes.withUnsafeBytes { System.send(descriptor, $0) }
      if sent >= 0 { return sent }
      let code = errno
      if code == EAGAIN || code == EWOULDBLOCK { return 0 }
      if code != EINTR { throw lost(code) }
    }
  }

  func wait(
    for conditions: ChannelConditions, until deadline: Deadline
  ) throws(HTTPError) -> ChannelConditions {
    var entry = pollfd(fd: descriptor, events: 0, revents: 0)
    if conditions.contains(.readable) { entry.events |= Int16(POLLIN) }
    if conditions.contains(.writable) { entry.events |= Int16(POLLOUT) }
    while true {
      let count = poll(&entry, 1, deadline.pollTimeout)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw lost(errno) }
      guard !state.withLock({ $0.isInterrupted }) else { throw Self.interrupted }
      guard count > 0 else { throw deadline.expired("no answer from \(address)") }
      var ready: ChannelConditions = []
      let ended = entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      if ended || entry.revents & Int16(POLLIN) != 0 { ready.insert(.readable) }
      if ended || entry.revents & Int16(POLLOUT) != 0 { ready.insert(.writable) }
      return ready
    }
  }

  func isReadable(within milliseconds: Int32) throws(HTTPError) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = poll(&entry, 1, milliseconds)
    guard !isInterrupted else { throw Self.interrupted }
    return count > 0
  }

  func finishWriting() { System.shutdown(descriptor, writingOnly: true) }

  func interrupt() {
    state.withLock { state in
      state.isInterrupted = true
      if state.descriptor >= 0 { System.shutdown(state.descriptor) }
      for attempt in state.attempts { System.shutdown(attempt) }
    }
  }

  var isInterrupted: Bool { state.withLock { $0.isInterrupted } }

  /// Lets `interrupt` reach a descriptor for as long as it is waited for.
  func add(attempt descriptor: Int32) { state.withLock { $0.attempts.append(descriptor) } }

  func remove(attempt descriptor: Int32) {
    state.withLock { state in state.attempts.removeAll { $0 == descriptor } }
  }

  private func lost(_ code: Int32) -> HTTPError {
    state.withLock { $0.isInterrupted }
      ? Self.interrupted
      : HTTPError(
        .closed, "the connection to \(address) was lost: \(System.message(code))", systemError: code)
  }

  static var interrupted: HTTPError { HTTPError(.interrupted, "the connection was shut down") }
}

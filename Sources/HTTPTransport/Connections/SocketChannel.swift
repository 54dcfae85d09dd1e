internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A unix or TCP socket.
package final class SocketChannel: ByteChannel {
  private struct State {
    var descriptor: Int32 = -1
    var isInterrupted = false
  }

  private let address: HTTPAddress
  private let state = Mutex(State())

  package init(_ address: HTTPAddress) { self.address = address }

  deinit { state.withLock { if $0.descriptor >= 0 { _ = close($0.descriptor) } } }

  private var descriptor: Int32 { state.withLock { $0.descriptor } }

  package func connect(until deadline: Deadline) throws(HTTPError) {
    var failure = HTTPError(.unreachable, "\(address) names no address")
    for name in try SocketName.resolve(address) {
      do {
        try connect(name, until: deadline)
        return
      } catch {
        guard error.code == .unreachable else { throw error }
        failure = error
      }
    }
    throw failure
  }

  private func connect(_ name: SocketName, until deadline: Deadline) throws(HTTPError) {
    let descriptor = System.socket(family: name.family)
    guard descriptor >= 0 else { throw unreachable(errno) }
    let isInterrupted = state.withLock { state in
      if state.descriptor >= 0 { _ = close(state.descriptor) }
      state.descriptor = descriptor
      return state.isInterrupted
    }
    guard !isInterrupted else { throw Self.interrupted }
    if name.connect(descriptor) != 0 {
      // A unix socket says EAGAIN when its queue is full, and cannot be waited for.
      guard errno == EINPROGRESS || errno == EINTR else { throw unreachable(errno) }
      _ = try wait(for: .writable, until: deadline)
      let code = System.pendingError(descriptor)
      guard code == 0 else { throw unreachable(code) }
    }
    if case .tcp = address { System.disableDelay(descriptor) }
  }

  private func unreachable(_ code: Int32) -> HTTPError {
    HTTPError(.unreachable, "cannot connect to \(address): \(System.message(code))", systemError: code)
  }

  package func read(atMost count: Int) throws(HTTPError) -> [UInt8]? {
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

  package func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int {
    let descriptor = descriptor
    while true {
      let sent = bytes.withUnsafeBytes { System.send(descriptor, $0) }
      if sent >= 0 { return sent }
      let code = errno
      if code == EAGAIN || code == EWOULDBLOCK { return 0 }
      if code != EINTR { throw lost(code) }
    }
  }

  package func wait(
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
      guard count > 0 else { throw HTTPError(.timedOut, "no answer from \(address) in time") }
      var ready: ChannelConditions = []
      let ended = entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      if ended || entry.revents & Int16(POLLIN) != 0 { ready.insert(.readable) }
      if ended || entry.revents & Int16(POLLOUT) != 0 { ready.insert(.writable) }
      return ready
    }
  }

  package func finishWriting() { System.shutdown(descriptor, writingOnly: true) }

  package func interrupt() {
    state.withLock { state in
      state.isInterrupted = true
      if state.descriptor >= 0 { System.shutdown(state.descriptor) }
    }
  }

  private func lost(_ code: Int32) -> HTTPError {
    state.withLock { $0.isInterrupted }
      ? Self.interrupted
      : HTTPError(
        .closed, "the connection to \(address) was lost: \(System.message(code))", systemError: code)
  }

  private static var interrupted: HTTPError { HTTPError(.interrupted, "the connection was shut down") }
}

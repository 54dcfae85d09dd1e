internal import PrivateThreads
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A listening unix socket in the temporary folder, or a TCP port of this machine, with a thread for each connection.
final class SocketListener: Sendable {
  struct Failure: Error { let call: String, code: Int32 }

  /// The unix socket's path; empty for TCP.
  let path: String
  /// The TCP port; 0 for a unix socket.
  let port: UInt16
  private let descriptor: Int32
  private struct State {
    var open: [Int32] = []
    var accepted = 0
    var isStopped = false
  }
  private let state = Mutex(State())

  init(backlog: Int32 = 128) throws {
    port = 0
    path = "/tmp/longshore-stub-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    #if canImport(Glibc)
      descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { throw Failure(call: "bind", code: errno) }
    guard listen(descriptor, backlog) == 0 else { throw Failure(call: "listen", code: errno) }
  }

  /// Listens on 127.0.0.1, on a free port for 0.
  init(port wanted: UInt16, backlog: Int32 = 128) throws {
    path = ""
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = wanted.bigEndian
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let code = withUnsafeMutablePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        bind(descriptor, name, size) == 0 && listen(descriptor, backlog) == 0
          && getsockname(descriptor, name, &size) == 0 ? 0 : errno
      }
    }
    guard code == 0 else { throw Failure(call: "listen", code: code) }
    port = UInt16(bigEndian: name.sin_port)
  }

  var acceptedCount: Int { state.withLock { $0.accepted } }

  var openCount: Int { state.withLock { $0.open.count } }

  func serve(_ handle: @escaping @Sendable (StubSocket) -> Void) {
    try? PrivateThread.start { [self] in
      while true {
        let accepted = accept(descriptor, nil, nil)
        guard accepted >= 0 else { break }
        let isStopped = state.withLock { state in
          state.accepted += 1
          if !state.isStopped { state.open.append(accepted) }
          return state.isStopped
        }
        guard !isStopped else {
          _ = close(accepted)
          break
        }
        try? PrivateThread.start { [self] in
          handle(StubSocket(descriptor: accepted))
          state.withLock { state in
            state.open.removeAll { $0 == accepted }
            _ = close(accepted)
          }
        }
      }
      _ = close(descriptor)
    }
  }

  func stop() {
    let isFirst = state.withLock { state in
      defer { state.isStopped = true }
      for descriptor in state.open { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }
      return !state.isStopped
    }
    guard isFirst else { return }
    _ = shutdown(descriptor, Int32(SHUT_RDWR))
    if !path.isEmpty { _ = unlink(path) }
  }
}

/// One accepted connection, read and written blockingly.
package struct StubSocket: Sendable {
  let descriptor: Int32

  /// The next bytes; empty at the end or after an error.
  package func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
      count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
    }
  }

  /// Everything until it ends with a text, or until the connection ends.
  package func read(until ending: String) -> [UInt8] {
    var bytes: [UInt8] = []
    while !bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8), case let more = read(), !more.isEmpty {
      bytes += more
    }
    return bytes
  }

  /// Sends everything; false if the client is gone.
  package func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Darwin)
        let sent = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, 0) }
      #else
        let sent = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      #endif
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// Says that nothing more will come.
  package func finishWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  /// Ends both directions; the descriptor stays.
  package func shutDown() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Makes closing it a reset (over TCP).
  package func resetOnClose() {
    var now = linger(l_onoff: 1, l_linger: 0)
    _ = setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
  }

  package func pause(milliseconds: Int) { Self.pause(milliseconds: milliseconds) }

  /// Blocks the thread: one's own, never one of the shared pool.
  package static func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}

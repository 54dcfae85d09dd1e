#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A socket that speaks with one address, and waits for it no longer than it is told. It blocks its thread meanwhile.
final class PlainSocket {
  /// How its packets go.
  enum Kind {
    case datagrams
    case stream
  }

  private let descriptor: Int32

  /// Nil where the address is none, or no connection stands in time.
  init?(_ kind: Kind, to address: String, port: Int, within time: Duration) {
    var hints = addrinfo()
    hints.ai_flags = AI_NUMERICHOST
    #if canImport(Glibc)
      hints.ai_socktype = Int32((kind == .stream ? SOCK_STREAM : SOCK_DGRAM).rawValue)
    #else
      hints.ai_socktype = kind == .stream ? SOCK_STREAM : SOCK_DGRAM
    #endif
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(address, String(port), &hints, &found) == 0, let name = found?.pointee else {
      return nil
    }
    defer { freeaddrinfo(found) }
    descriptor = socket(name.ai_family, name.ai_socktype, 0)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    #if canImport(Darwin)
      var on: Int32 = 1
      _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    let isConnected = connect(descriptor, name.ai_addr, name.ai_addrlen) == 0
    // Where datagrams have no way to go, sending them says so.
    guard kind == .stream, !isConnected else { return }
    guard errno == EINPROGRESS, waits(for: POLLOUT, within: time) else { return nil }
    var code: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size) == 0, code == 0 else { return nil }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// The port on this side.
  var ownPort: Int? {
    var name = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let isKnown = withUnsafeMutableBytes(of: &name) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) { getsockname(descriptor, $0.baseAddress, &size) == 0 }
    }
    // The port stands behind the family, in IPv4 and in IPv6 (RFC 3493 §3.3).
    return isKnown ? withUnsafeBytes(of: name) { Int($0[2]) << 8 | Int($0[3]) } : nil
  }

  /// Sends bytes; whether all were taken.
  func send(_ bytes: [UInt8]) -> Bool {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    #if canImport(Glibc)
      return Glibc.send(descriptor, bytes, bytes.count, flags) == bytes.count
    #elseif canImport(Musl)
      return Musl.send(descriptor, bytes, bytes.count, flags) == bytes.count
    #else
      return Darwin.send(descriptor, bytes, bytes.count, flags) == bytes.count
    #endif
  }

  /// What comes in time, at most so many bytes; empty where the other side ended the connection, nil where nothing came.
  func receive(_ most: Int = 512, within time: Duration) -> [UInt8]? {
    guard waits(for: POLLIN, within: time) else { return nil }
    var bytes = [UInt8](repeating: 0, count: most)
    let count = recv(descriptor, &bytes, most, 0)
    // A connection that was reset has ended too.
    return count >= 0 ? Array(bytes.prefix(count)) : errno == EAGAIN ? nil : []
  }

  private func waits(for events: Int32, within time: Duration) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    let deadline = ContinuousClock.now + time
    while true {
      let rest = max(.zero, deadline - .now)
      let count = poll(&entry, 1, Int32(rest / .milliseconds(1)))
      if count < 0, errno == EINTR { continue }
      return count > 0
    }
  }
}

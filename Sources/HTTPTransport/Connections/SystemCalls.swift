#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The few system calls that sockets need, the same on every platform.
enum System {
  /// A stream socket that neither blocks nor is inherited by programs started meanwhile.
  static func socket(family: Int32) -> Int32 {
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
      return Glibc.socket(family, type, 0)
    #elseif canImport(Musl)
      return Musl.socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)
    #else
      let descriptor = Darwin.socket(family, SOCK_STREAM, 0)
      guard descriptor >= 0 else { return descriptor }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      var on: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
      return descriptor
    #endif
  }

  /// Two sockets that are connected with each other.
  static func socketPair() -> (Int32, Int32)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
        return nil
      }
    #else
      guard socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #endif
    return (ends[0], ends[1])
  }

  static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      return Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
    #elseif canImport(Musl)
      return Musl.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    #else
      return Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    #endif
  }

  static func shutdown(_ descriptor: Int32, writingOnly: Bool = false) {
    #if canImport(Glibc)
      _ = Glibc.shutdown(descriptor, Int32(writingOnly ? SHUT_WR : SHUT_RDWR))
    #elseif canImport(Musl)
      _ = Musl.shutdown(descriptor, writingOnly ? SHUT_WR : SHUT_RDWR)
    #else
      _ = Darwin.shutdown(descriptor, writingOnly ? SHUT_WR : SHUT_RDWR)
    #endif
  }

  /// Small requests should leave at once.
  static func disableDelay(_ descriptor: Int32) {
    var on: Int32 = 1
    _ = setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Lets the system find out that the other side is gone without a word, about two and a half minutes after the last one:
  /// 15 s of silence, then 9 questions 15 s apart, as Go's dialer has it (net.KeepAliveConfig).
  static func keepAlive(_ descriptor: Int32) {
    func set(_ level: Int32, _ option: Int32, _ value: Int32) {
      var value = value
      _ = setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }
    let tcp = Int32(IPPROTO_TCP)
    set(SOL_SOCKET, SO_KEEPALIVE, 1)
    #if canImport(Darwin)
      set(tcp, TCP_KEEPALIVE, 15)
    #else
      set(tcp, TCP_KEEPIDLE, 15)
    #endif
    set(tcp, TCP_KEEPINTVL, 15)
    set(tcp, TCP_KEEPCNT, 9)
  }

  static func pendingError(_ descriptor: Int32) -> Int32 {
    var code: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno
  }

  /// The system's words for an `errno`.
  static func message(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

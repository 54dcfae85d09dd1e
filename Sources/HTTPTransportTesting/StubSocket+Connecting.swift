#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension StubSocket {
  /// A socket connected to a port of this machine; nil if nobody listens there.
  static func connected(to port: UInt16) -> StubSocket? {
    #if canImport(Glibc)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard connect(descriptor, port: port) == 0 else {
      Self(descriptor: descriptor).close()
      return nil
    }
    return StubSocket(descriptor: descriptor)
  }

  /// A socket that begins to connect and does not wait for it.
  static func connecting(to listener: SocketListener) -> StubSocket {
    let family = listener.path.isEmpty ? AF_INET : AF_UNIX
    #if canImport(Glibc)
      let descriptor = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    #else
      let descriptor = socket(family, SOCK_STREAM, 0)
    #endif
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    if listener.path.isEmpty {
      _ = connect(descriptor, port: listener.port)
    } else {
      var name = sockaddr_un()
      name.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: listener.path.utf8) }
      _ = withUnsafePointer(to: &name) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          systemConnect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
    }
    return StubSocket(descriptor: descriptor)
  }

  func close() { _ = systemClose(descriptor) }

  private static func connect(_ descriptor: Int32, port: UInt16) -> Int32 {
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        systemConnect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}

private func systemConnect(_ descriptor: Int32, _ name: UnsafePointer<sockaddr>, _ size: socklen_t) -> Int32 {
  connect(descriptor, name, size)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

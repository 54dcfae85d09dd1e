#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sends back what comes to it, on a port of 127.0.0.1 that the system chooses, and then ends.
final class DatagramStub: Sendable {
  let port: Int
  private let descriptor: Int32

  init?() {
    #if canImport(Glibc)
      let own = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    #else
      let own = socket(AF_INET, SOCK_DGRAM, 0)
    #endif
    descriptor = own
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutableBytes(of: &name) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) {
        bind(own, $0.baseAddress, size) == 0 && getsockname(own, $0.baseAddress, &size) == 0
      }
    }
    port = Int(UInt16(bigEndian: name.sin_port))
    guard isBound else { return nil }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// Answers once; blocks until then.
  func answer() {
    var bytes = [UInt8](repeating: 0, count: 512)
    var name = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    withUnsafeMutableBytes(of: &name) { storage in
      storage.withMemoryRebound(to: sockaddr.self) { name in
        let count = recvfrom(descriptor, &bytes, bytes.count, 0, name.baseAddress, &size)
        if count > 0 { _ = sendto(descriptor, bytes, count, 0, name.baseAddress, size) }
      }
    }
  }
}

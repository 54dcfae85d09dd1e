#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A blocking unix socket, as bare as can be: what any client has to pay.
final class RawSocket {
  private struct SocketError: Error { let number: Int32 }

  private let descriptor: Int32

  init(path: String) throws {
    #if canImport(Glibc)
      descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path) - 1
    guard path.utf8.count <= room else { throw SocketError(number: ENAMETOOLONG) }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0 else { throw SocketError(number: errno) }
  }

  deinit { close(descriptor) }

  /// Greets the engine once; the socket stays open.
  func ping() throws {
    let request = Array("GET /_ping HTTP/1.1\r\nHost: docker\r\n\r\n".utf8)
    var answer = [UInt8](repeating: 0, count: 4096)
    guard write(descriptor, request, request.count) == request.count,
      read(descriptor, &answer, answer.count) > 0
    else { throw SocketError(number: errno) }
  }

  /// Asks for something that comes in chunks, and counts the bytes of the answer; the socket stays open.
  func get(_ target: String) throws -> Int {
    try send(Array("GET \(target) HTTP/1.1\r\nHost: docker\r\n\r\n".utf8))
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    let end = Array("\r\n0\r\n\r\n".utf8)
    var (total, tail): (Int, [UInt8]) = (0, [])
    while tail != end {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { throw SocketError(number: errno) }
      total += count
      tail = Array((tail + buffer[max(0, count - end.count)..<count]).suffix(end.count))
    }
    return total
  }

  /// Sends a request, with a file as its body if one is named, and counts the bytes of the whole answer.
  func exchange(_ request: String, file: String? = nil) throws -> Int {
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    try send(Array("\(request) HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n".utf8))
    if let file {
      let source = open(file, O_RDONLY)
      defer { close(source) }
      var status = stat()
      fstat(source, &status)
      try send(Array("Content-Type: application/x-tar\r\nContent-Length: \(status.st_size)\r\n\r\n".utf8))
      while case let count = read(source, &buffer, buffer.count), count > 0 {
        try buffer.withUnsafeBytes { try send(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
      }
    } else {
      try send(Array("\r\n".utf8))
    }
    var total = 0
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { total += count }
    return total
  }

  private func send(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try send($0) } }

  private func send(_ bytes: UnsafeRawBufferPointer) throws {
    var sent = 0
    while sent < bytes.count {
      let count = write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
      guard count > 0 else { throw SocketError(number: errno) }
      sent += count
    }
  }
}

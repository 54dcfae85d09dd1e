import DockerClient

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The price of the client: `GET /_ping` through it, and through a bare blocking socket that stays open.
enum Ping: Benchmark {
  static let name = "ping"
  static let summary = "GET /_ping through the Docker client, and through a raw socket"

  static func run(isSmoke: Bool) async throws {
    let address = ProcessInfo.processInfo.environment["LONGSHORE_ENGINE"] ?? ""
    guard address.hasPrefix("unix://") else {
      print("  skipped: no engine; .ci/engine start && eval \"$(.ci/engine env)\"")
      return
    }
    let rounds = isSmoke ? 10 : 1_000
    let client = DockerClient(environment: ["DOCKER_HOST": address])
    _ = try await client.ping()
    print("  client      \(try await Samples.of(rounds) { _ = try await client.ping() }.line)")
    let socket = try RawSocket(path: String(address.dropFirst("unix://".count)))
    print("  raw socket  \(try Samples.of(rounds) { try socket.ping() }.line)")
  }
}

/// A blocking unix socket, as bare as can be: what any client has to pay.
private struct RawSocket: ~Copyable {
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

  func ping() throws {
    let request = Array("GET /_ping HTTP/1.1\r\nHost: docker\r\n\r\n".utf8)
    var answer = [UInt8](repeating: 0, count: 4096)
    guard write(descriptor, request, request.count) == request.count,
      read(descriptor, &answer, answer.count) > 0
    else { throw SocketError(number: errno) }
  }
}

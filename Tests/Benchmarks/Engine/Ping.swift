import DockerClient

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
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

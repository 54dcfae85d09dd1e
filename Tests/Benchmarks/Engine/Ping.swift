import DockerClient

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The price of the client: `GET /_ping` through it, and through a bare blocking socket that stays open, in turns.
enum Ping: Benchmark {
  static let name = "ping"
  static let summary = "GET /_ping through the Docker client, and through a raw socket"

  static func run(isSmoke: Bool) async throws {
    let address = ProcessInfo.processInfo.environment["LONGSHORE_ENGINE"] ?? ""
    guard address.hasPrefix("unix://") else {
      print("  skipped: no engine; .ci/engine start && eval \"$(.ci/engine env)\"")
      return
    }
    let rounds = isSmoke ? 10 : 2_000
    let client = DockerClient(environment: ["DOCKER_HOST": address])
    let socket = try RawSocket(path: String(address.dropFirst("unix://".count)))
    var (ours, bare): ([Duration], [Duration]) = ([], [])
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      let start = clock.now
      _ = try await client.ping()
      let middle = clock.now
      try socket.ping()
      ours.append(start.duration(to: middle))
      bare.append(middle.duration(to: clock.now))
    }
    print("  client      \(Samples(ours).line)")
    print("  raw socket  \(Samples(bare).line)")
  }
}

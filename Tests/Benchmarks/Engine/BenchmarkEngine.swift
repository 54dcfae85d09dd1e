import DockerClient
import Subprocesses

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The engine that benchmarks may fill, and those who speak with it beside this client.
struct BenchmarkEngine {
  let client: DockerClient
  let socket: String
  let image: String

  /// Nil without an engine of `.ci/engine`; says so.
  init?() {
    let environment = ProcessInfo.processInfo.environment
    let address = environment["LONGSHORE_ENGINE"] ?? ""
    guard address.hasPrefix("unix://"), let image = environment["LONGSHORE_BASE_IMAGE"] else {
      print("  skipped: no engine; .ci/engine start && eval \"$(.ci/engine env)\"")
      return nil
    }
    client = DockerClient(environment: ["DOCKER_HOST": address])
    socket = String(address.dropFirst("unix://".count))
    self.image = image
  }

  /// Seconds that Python's docker SDK takes for a piece of work, each time it does it, as the script beside this file
  /// measures them; none where it is not there.
  func python(_ work: String...) async -> [Double] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let script = folder.joined(separator: "/") + "/docker_sdk.py"
    do {
      let python = try Subprocess(named: "python3", [script, socket] + work)
      let result = try await python.run(deadline: .seconds(600))
      return String(decoding: result.output, as: UTF8.self).split(separator: "\n").compactMap { Double($0) }
    } catch {
      return []
    }
  }

  /// Seconds that the docker command takes, its start included; none where it is not there. Its output is dropped.
  func docker(_ arguments: String..., input: String? = nil) async -> [Double] {
    // Redirections are no part of what is measured, but somebody has to make them.
    let command = "exec docker -H unix://\(socket) \"$@\" >/dev/null <\(input ?? "/dev/null")"
    do {
      let shell = try Subprocess(named: "sh", ["-c", command, "sh"] + arguments)
      let clock = ContinuousClock.now
      guard try await shell.run(deadline: .seconds(600)).status == .exited(0) else { return [] }
      return [clock.duration(to: .now).seconds]
    } catch {
      return []
    }
  }

  /// A container that ran a command to its end.
  func finishedContainer(_ cmd: [String]) async throws -> String {
    let creation = ContainerCreation(ContainerConfig(image: image, cmd: cmd))
    let id = try await client.createContainer(creation).id
    try await client.startContainer(id)
    _ = try await client.waitForContainer(id)
    return id
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { microseconds / 1e6 }
}

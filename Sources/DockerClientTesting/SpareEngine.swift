package import DockerClient
internal import Subprocesses

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Further engines of `.ci/engine`, for tests after which an engine is no longer what it was. `.ci/run` starts both.
package enum SpareEngine {
  /// Whether tests run that need one which may become a swarm.
  package static var mayBecomeSwarm: Bool { TestEngine.isRequired || swarm != nil }

  /// Why they do not.
  package static let swarmHint =
    "no engine for a swarm: `LONGSHORE_ENGINE_DIR=… .ci/engine start`, its address in LONGSHORE_SWARM_ENGINE"

  /// Whether tests run that need one which may be killed, and whose containers go on meanwhile.
  package static var mayBeKilled: Bool { TestEngine.isRequired || killable != nil }

  /// Why they do not.
  package static let killableHint =
    "no engine to kill: `LONGSHORE_ENGINE_DIR=… .ci/engine start --live-restore`, its folder in LONGSHORE_LIVE_RESTORE_DIR"

  /// The folder of the one that may be killed.
  package static var killable: String? { value("LONGSHORE_LIVE_RESTORE_DIR") }

  private static var swarm: String? { value("LONGSHORE_SWARM_ENGINE") }

  /// A swarm of one, which is left afterwards. Tests side by side take turns.
  package static func withSwarm<Result>(_ body: (DockerClient) async throws -> Result) async throws -> Result
  {
    guard swarm != nil else { throw Missing(description: swarmHint) }
    while true {
      let begun = try await docker("swarm", "init", "--advertise-addr", "127.0.0.1")
      if begun.isDone { break }
      guard begun.text.contains("already part of a swarm") else { throw Missing(description: begun.text) }
      try await Task.sleep(for: .milliseconds(200))
    }
    let result: Result
    do {
      result = try await body(DockerClient(environment: ["DOCKER_HOST": swarm ?? ""]))
    } catch {
      _ = try? await Task { try await docker("swarm", "leave", "--force") }.value
      throw error
    }
    try await docker("swarm", "leave", "--force")
    return result
  }

  /// What the docker command says to the engine that may become a swarm.
  @discardableResult
  package static func docker(_ arguments: String...) async throws -> (isDone: Bool, text: String) {
    let command = try Subprocess(named: "docker", ["--host", swarm ?? ""] + arguments)
    let run = try await command.run(deadline: .seconds(60))
    return (run.status == .exited(0), String(decoding: run.output + run.errorOutput, as: UTF8.self))
  }

  /// There is no such engine, or it refuses.
  private struct Missing: Error, CustomStringConvertible { let description: String }

  private static func value(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

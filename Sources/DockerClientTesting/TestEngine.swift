package import DockerClient

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The real engine that tests use, as `.ci/engine env` names it. Tests that need it say
/// `.enabled(if: TestEngine.isUsed, TestEngine.hint)`; with `LONGSHORE_REQUIRE_ENGINE=1` they are never skipped.
package enum TestEngine {
  /// Whether tests of the real engine run.
  package static var isUsed: Bool {
    isRequired
      || (value("DOCKER_HOST") != nil && value("LONGSHORE_BASE_IMAGE") != nil)
  }

  /// Whether a missing engine is a failure.
  package static var isRequired: Bool { value("LONGSHORE_REQUIRE_ENGINE") == "1" }

  /// Where the engine listens with TLS, `tcp://127.0.0.1:20000`, and the folder with a client's certificates.
  package static var tls: (address: String, folder: String)? {
    guard let address = value("LONGSHORE_ENGINE_TLS"), let folder = value("LONGSHORE_ENGINE_CERTIFICATES")
    else {
      return nil
    }
    return (address, folder)
  }

  /// Why they do not.
  package static let hint = "no engine: run `.ci/engine start`, then `eval \"$(.ci/engine env)\"`"

  /// Speaks to the engine.
  package static let client = DockerClient()

  /// An image with busybox in it.
  package static var baseImage: String { value("LONGSHORE_BASE_IMAGE") ?? "longshore-base:1" }

  /// The address of a registry that the engine may push to, `127.0.0.1:5000`; nil if there is none.
  package static var registry: String? { value("LONGSHORE_REGISTRY") }

  /// The label of everything that tests make; its value is the name of the thing.
  package static let label = "longshore.test"

  /// A name that no other test has, in this run or another.
  package static func uniqueName(_ purpose: String) -> String {
    "longshore-test-\(purpose)-\(String(UInt64.random(in: 0...(.max)), radix: 36))"
  }

  /// Makes a container for `body` and removes it afterwards, whatever happens. It runs the base image unless
  /// the configuration names another, and is started unless `start` is false.
  package static func withContainer<Result>(
    _ purpose: String, _ config: ContainerConfig, hostConfig: HostConfig = HostConfig(), start: Bool = true,
    _ body: (String) async throws -> Result
  ) async throws -> Result {
    let name = uniqueName(purpose)
    var config = config
    if config.image.isEmpty { config.image = baseImage }
    config.labels[label] = name
    let creation = ContainerCreation(config, hostConfig: hostConfig)
    return try await cleaningUp {
      _ = try await client.createContainer(creation, name: name)
      if start { try await client.startContainer(name) }
      return try await body(name)
    } cleanup: {
      try await client.removeContainer(name, options: ContainerRemovalOptions(volumes: true, force: true))
    }
  }

  /// Lets `body` make an image of a name of its own, and removes it afterwards, whatever happens.
  package static func withImageName<Result>(
    _ purpose: String, _ body: (String) async throws -> Result
  ) async throws -> Result {
    let name = uniqueName(purpose) + ":test"
    return try await cleaningUp {
      try await body(name)
    } cleanup: {
      try await client.removeImage(name, force: true)
    }
  }

  /// Removes what is not used. The engine does one such thing at a time, and tests run side by side.
  package static func pruning<Result>(_ work: () async throws -> Result) async throws -> Result {
    while true {
      do { return try await work() } catch let error as DockerError where error.code == .conflict {
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }

  /// What the engine keeps. It counts for one at a time, and tests run side by side.
  package static func diskUsage() async throws -> DiskUsage {
    while true {
      do {
        return try await client.diskUsage()
      } catch let error as DockerError where error.engineMessage?.contains("already running") == true {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
  }

  /// Cleaning up is not cancelled with the test.
  private static func cleaningUp<Result>(
    _ body: () async throws -> Result, cleanup: @escaping @Sendable () async throws -> Void
  ) async throws -> Result {
    do {
      let result = try await body()
      try? await Task { try await cleanup() }.value
      return result
    } catch {
      try? await Task { try await cleanup() }.value
      throw error
    }
  }

  private static func value(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

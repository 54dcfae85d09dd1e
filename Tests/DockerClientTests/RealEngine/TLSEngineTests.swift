import DockerClient
import DockerClientTesting
import Foundation
import HTTPTransportTesting
import Testing

/// A real engine that listens with `--tlsverify`, as `.ci/engine` starts it.
@Suite(
  .enabled(if: TestEngine.tls != nil || TestEngine.isRequired, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct TLSEngineTests {
  private func client(_ variables: [String: String]) throws -> DockerClient {
    let tls = try #require(
      TestEngine.tls, "the engine has no TLS: run `.ci/engine stop`, then start it again")
    var environment = ["DOCKER_HOST": tls.address, "HOME": "/nonexistent", "DOCKER_CERT_PATH": tls.folder]
    environment.merge(variables) { $1 }
    return DockerClient(environment: environment)
  }

  private func code(_ variables: [String: String]) async throws -> DockerError.Code? {
    let client = try client(variables)
    return await #expect(throws: DockerError.self) { try await client.ping() }?.code
  }

  @Test func `the variables of the docker command lead to it: calls and an exec`() async throws {
    let engine = try client(["DOCKER_TLS_VERIFY": "1"])
    #expect(try await engine.version().apiVersion == TestEngine.client.version().apiVersion)
    try await TestEngine.withContainer("tls", ContainerConfig(image: "", cmd: ["sleep", "600"])) { name in
      var creation = ExecCreation(["cat"])
      creation.attachStdin = true
      let session = try await engine.startExec(engine.createExec(name, creation))
      try await session.write(Array("over TLS\n".utf8))
      await session.finishInput()
      var lines: [String] = []
      for try await line in session.lines() { lines.append(line.text) }
      #expect(lines == ["over TLS"])
    }
  }

  @Test func `each certificate is checked, on either side`() async throws {
    let none = NSTemporaryDirectory() + "longshore-no-certificates-\(UUID().uuidString)"
    let onlyAuthority = none + "-ca"
    let stranger = try await TestAuthority()
    defer { for folder in [none, onlyAuthority] { try? FileManager.default.removeItem(atPath: folder) } }
    let files = FileManager.default
    let tls = try #require(TestEngine.tls)
    for folder in [none, onlyAuthority] {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    try files.copyItem(atPath: tls.folder + "/ca.pem", toPath: onlyAuthority + "/ca.pem")

    #expect(
      try await code(["DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": none]) == .untrusted, "not our system's")
    #expect(
      try await code(["DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": stranger.folder]) == .untrusted,
      "another authority")
    #expect(
      try await code(["DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": onlyAuthority]) == .untrusted,
      "the engine wants a certificate of ours")
    // Without the check, but with a certificate for the engine.
    _ = try await client(["DOCKER_TLS": "1"]).ping()
    // In the clear the engine says what is missing.
    let plain = await #expect(throws: DockerError.self) { try await client([:]).ping() }
    #expect(plain?.advice.contains("DOCKER_TLS_VERIFY") == true)
  }
}

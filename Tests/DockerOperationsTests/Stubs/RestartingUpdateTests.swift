import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

@testable import DockerOperations

/// In a restart loop an engine may find the container stopped just when it is to be changed.
struct RestartingUpdateTests {
  private static let stopped = StubReply.json(
    #"{"message":"Cannot update container a1: cannot update a stopped container: unknown"}"#, status: 500)
  private static let ended = StubReply.json(
    #"{"message":"Cannot update container a1: runc did not terminate successfully: container not running"}"#,
    status: 500)

  @Test func `a container that was stopped for a moment is changed in the next one`() async throws {
    let engine = try StubEngine([
      "POST /containers/loop/update": Self.stopped, "POST /containers/loop/update": Self.ended,
      "POST /containers/loop/update": .json(#"{"Warnings":["it is done"]}"#),
    ])
    #expect(try await engine.client.updateRestarting("loop", ContainerUpdateOptions()) == ["it is done"])
  }

  @Test func `another error is not tried again`() async throws {
    let engine = try StubEngine([
      "POST /containers/loop/update": .json(#"{"message":"no space left"}"#, status: 500),
      "POST /containers/loop/update": .json(#"{"Warnings":[]}"#),
    ])
    let error = await #expect(throws: DockerError.self) {
      try await engine.client.updateRestarting("loop", ContainerUpdateOptions())
    }
    #expect(error?.engineMessage == "no space left")
  }
}

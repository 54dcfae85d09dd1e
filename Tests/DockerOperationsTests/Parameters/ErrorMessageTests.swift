import AgentKit
import ContainerCapabilitiesTesting
import DockerClient
import Testing

@testable import DockerOperations

struct ErrorMessageTests {
  @Test(arguments: [
    (
      "docker: Error response from daemon: pull access denied for x.",
      ["Error response from daemon: pull access denied for x."]
    ),
    (
      "look:\nOCI runtime create failed: a\nand then",
      ["OCI runtime create failed: a"]
    ),
    ("exec /run.sh: exec format error", ["exec /run.sh: exec format error"]),
    ("one\nweb: No space left on device\ntwo", ["web: No space left on device"]),
    ("why is there no space", []), ("the error of web", []),
  ])
  func `a message is found to the end of its line`(request: String, messages: [String]) throws {
    let slot = Slot("container.debug", "error", in: request)
    #expect(slot.found(by: try DockerOperations(engine: DockerClient())) == messages)
  }

  @Test func `who has the trouble is found beside the message`() throws {
    let slot = Slot(
      "container.debug", "container", "web", in: "why does web say exec format error?", names: ["web"])
    #expect(slot.found(by: try DockerOperations(engine: DockerClient())) == ["web"])
  }

  @Test func `a message is not empty, and not longer than anybody writes one`() throws {
    #expect(throws: (any Error).self) { try ErrorMessage(" \n") }
    let request = "OCI runtime " + String(repeating: "x", count: 100_000)
    let slot = Slot("container.debug", "error", in: request)
    #expect(slot.found(by: try DockerOperations(engine: DockerClient())).map(\.utf8.count) == [4096])
  }
}

import DockerClient
import Testing

@testable import DockerOperations

struct DesktopNameTests {
  @Test(arguments: [
    (#"{"Components": [{"Name": "Engine"}, {"Name": "containerd"}]}"#, true),
    (#"{"Components": [{"Name": "Podman Engine"}, {"Name": "Conmon"}]}"#, false), ("{}", false),
  ])
  func `only Docker's own engine is one`(answer: String, isDocker: Bool) throws {
    let version: EngineVersion = try json(answer)
    #expect(version.isDocker == isDocker)
  }

  @Test func `the names of the host are known in any case`() {
    #expect(DesktopName.holds("Host.Docker.Internal") && !DesktopName.holds("docker.internal"))
  }
}

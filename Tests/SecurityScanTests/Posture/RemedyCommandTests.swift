import DockerClient
import Reporting
import Testing

@testable import SecurityScan

struct RemedyCommandTests {
  private func commands(_ checks: [PostureCheck], host: String = "{}") throws -> [String] {
    let container = try Fixture.container(host: host, config: #"{"Image": "acme/api:2"}"#)
    return Examination(container, on: nil, by: checks).commands.map(\.command)
  }

  @Test func `limits are mended in place and in the next container`() throws {
    #expect(
      try commands([.memoryLimit, .pidsLimit]) == [
        "docker update --memory 512m --memory-swap 512m --pids-limit 200 api",
        "docker run --detach --name api --memory 512m --pids-limit 200 acme/api:2",
      ])
  }

  @Test func `options that have to go are named`() throws {
    let container = try Fixture.container(host: #"{"Privileged": true, "PidMode": "host"}"#)
    let command = try #require(
      Examination(container, on: nil, by: [.privileged, .hostPID]).commands.first)
    #expect(command.comment?.contains("leaving out --privileged, --pid host") == true)
  }

  @Test func `a network of its own is made first`() throws {
    #expect(
      try commands([.defaultBridge]) == [
        "docker network create api-net",
        "docker run --detach --name api --network api-net acme/api:2",
      ])
  }

  @Test func `nothing to mend needs no command`() throws {
    #expect(try commands([.privileged]) == [])
  }
}

import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

@testable import ContainerCapabilities

struct EngineNamesTests {
  @Test func `a container is found by name, id and Compose service, stopped ones too`() async throws {
    let stub = try StubEngine([
      "GET /containers/json?all=1": .json(
        """
        [{"Id": "aaaa1111", "Names": ["/shop-web-1", "/proxy/web"], "State": "exited",
          "Labels": {"com.docker.compose.service": "web"}},
         {"Id": "bbbb2222", "Names": ["/shop-web-run-1"], "State": "exited",
          "Labels": {"com.docker.compose.service": "web", "com.docker.compose.oneoff": "True"}}]
        """)
    ])
    for name in ["shop-web-1", "aaaa", "web"] {
      let object = try await stub.client.container(named: try ContainerName(name))
      #expect(object == PlannedObject(.container, id: "aaaa1111", name: "shop-web-1"))
    }
    #expect(try await stub.client.container(named: try ContainerName("shop-web-run-1")).id == "bbbb2222")
    #expect(try await stub.client.containers(of: try ServiceName("web")).map(\.id) == ["aaaa1111"])
  }

  @Test func `an image without a tag is the latest, else the only one`() async throws {
    let stub = try StubEngine([
      "GET /images/json": .json(
        """
        [{"Id": "sha256:1111", "RepoTags": ["acme/api:1", "acme/api:latest"]},
         {"Id": "sha256:2222", "RepoTags": ["acme/web:7"]}, {"Id": "sha256:3333", "RepoTags": ["<none>:<none>"]}]
        """)
    ])
    func image(_ name: String) async throws -> PlannedObject {
      try await stub.client.image(named: try ImageName(name))
    }
    #expect(try await image("acme/api") == PlannedObject(.image, id: "sha256:1111", name: "acme/api:latest"))
    #expect(try await image("acme/api:1").name == "acme/api:1")
    #expect(try await image("acme/web").id == "sha256:2222")
    #expect(try await image("3333").id == "sha256:3333")
    await #expect(throws: ResolutionError.self) { try await image("redis") }
  }

  @Test(arguments: [
    (DockerError.Code.unreachable, FaultKind.environment), (.permissionDenied, .environment),
    (.badRequest, .badInput),
    (.invalidArgument, .badInput), (.conflict, .failed), (.serverError, .failed), (.forbidden, .refused),
  ])
  func `an engine's error says who can mend it`(code: DockerError.Code, kind: FaultKind) {
    let error: any ExplainedError = DockerError(code, "it broke", advice: "Mend it.")
    #expect(error.code == code.rawValue)
    #expect(error.kind == kind)
    #expect(error.message == "it broke")
    #expect(error.remedy == "Mend it.")
  }
}

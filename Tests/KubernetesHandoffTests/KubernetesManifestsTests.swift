import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Reporting
import Testing

struct KubernetesManifestsTests {
  private let stub: StubEngine

  init() throws {
    let image =
      #"{"Id": "sha256:bbbb2222", "RepoTags": ["acme/api:2.1"], "Config": {"ExposedPorts": {"8080/tcp": {}}}}"#
    stub = try StubEngine([
      "GET /containers/json": .json(#"[{"Id": "aaaa1111", "Names": ["/api"], "State": "running"}]"#),
      "GET /containers/aaaa1111/json": .json(
        #"{"Id": "aaaa1111", "Name": "/api", "Image": "sha256:bbbb2222", "State": {}, "Config": {"Image": "acme/api:2.1"}}"#
      ),
      "GET /images/json": .json(#"[{"Id": "sha256:bbbb2222", "RepoTags": ["acme/api:2.1"]}]"#),
      "GET /images/sha256:bbbb2222/json": .json(image),
    ])
  }

  @Test func `the file is handed over and not written`() async throws {
    let outcome = try await manifests(["container": "api"], of: stub.client)
    #expect(outcome.artifacts.map(\.name) == ["api.yaml"])
    #expect(outcome.handoff.artifacts == outcome.artifacts)
    #expect(outcome.handoff.object(.container)?.name == "api")
  }

  @Test func `an image is enough`() async throws {
    let outcome = try await manifests(
      ["image": "acme/api:2.1", "namespace": "shop", "port": "9090"], of: stub.client)
    let text = try #require(outcome.artifacts.first?.text)
    #expect(text.contains("image: acme/api:2.1"))
    #expect(text.contains("namespace: shop"))
    #expect(text.contains("containerPort: 9090") && text.contains("containerPort: 8080"))
  }

  @Test func `the name is the user's choice`() async throws {
    let outcome = try await manifests(["container": "api", "name": "backend"], of: stub.client)
    #expect(outcome.artifacts.map(\.name) == ["backend.yaml"])
  }

  @Test func `the report holds the checklist, the file and the commands that check it`() async throws {
    let report = try await manifests(["container": "api"], of: stub.client).report
    let text = try ReportFormat.markdown.render(report)
    #expect(text.contains("kubectl apply --dry-run=client -f api.yaml"))
    #expect(text.contains("runAsNonRoot: true"))
    #expect(report.verdict.sentence.contains("that fit the Pod Security profile restricted"))
  }

  static let unusable: [(Arguments, String)] = [
    (["container": "api", "source": "Dockerfile"], "manifests.several-sources"), ([:], "manifests.no-source"),
    (["container": "api", "kind": "helm"], "manifests.not-built"),
    (["container": "api", "replicas": -1], "manifests.invalid"),
    (["container": "api", "ingressHost": "not a host"], "manifests.invalid"),
    (["container": "nope"], "container.not-found"),
  ]

  @Test(arguments: unusable)
  func `what cannot be written is said`(arguments: Arguments, code: String) async throws {
    let error = await #expect(throws: (any Error).self) { try await manifests(arguments, of: stub.client) }
    #expect(error.map(Failure.init)?.code == code)
  }
}

import Testing
import YAMLDocuments

@testable import KubernetesHandoff

struct ManifestsTests {
  /// Everything that a container can have.
  private func full() throws -> Manifests {
    Fixture.manifests(
      try Fixture.container(
        host:
          #"{"Memory": 268435456, "Tmpfs": {"/run": ""}, "PortBindings": {"80/tcp": [{"HostIp": "", "HostPort": "80"}]}}"#,
        config:
          #"{"Image": "acme/api:2.1", "Env": ["A=yes", "DB_PASSWORD=hunter2"], "ExposedPorts": {"80/tcp": {}}}"#,
        mounts: #"[{"Type": "volume", "Name": "data", "Destination": "/data", "RW": true}]"#),
      findings: [Fixture.finding(.anyInterface)],
      options: Translation.Options(namespace: "shop", ingressHost: "api.acme.io"))
  }

  private func documents() throws -> [YAMLNode] {
    try YAMLDocument.all(in: Array(ManifestWriter.text(of: full().documents()).utf8)).compactMap(\.root)
  }

  @Test func `every object reads back, in order and in its namespace`() throws {
    let documents = try documents()
    #expect(
      documents.map { $0["kind"]?.string } == [
        "ConfigMap", "Secret", "PersistentVolumeClaim", "Deployment", "Service", "Ingress", "NetworkPolicy",
      ])
    #expect(documents.allSatisfy { $0["metadata"]?["namespace"]?.string == "shop" })
    #expect(documents.allSatisfy { $0["metadata"]?["labels"]?["app.kubernetes.io/name"]?.string == "api" })
    #expect(documents[0]["data"]?["A"]?.string == "yes" && documents[0]["data"]?["A"]?.bool == nil)
  }

  @Test func `names that point to each other are the same`() throws {
    let documents = try documents()
    let template = try #require(documents[3]["spec"]?["template"])
    let selector = documents[3]["spec"]?["selector"]?["matchLabels"]?["app.kubernetes.io/name"]?.string
    #expect(selector == template["metadata"]?["labels"]?["app.kubernetes.io/name"]?.string)
    #expect(selector == documents[4]["spec"]?["selector"]?["app.kubernetes.io/name"]?.string)
    let pod = try #require(template["spec"])
    let claims = pod["volumes"]?.items?.compactMap { $0["persistentVolumeClaim"]?["claimName"]?.string }
    #expect(claims == [documents[2]["metadata"]?["name"]?.string].compactMap { $0 })
    let volumes = Set(pod["volumes"]?.items?.compactMap { $0["name"]?.string } ?? [])
    let container = try #require(pod["containers"]?.items?.first)
    #expect(Set(container["volumeMounts"]?.items?.compactMap { $0["name"]?.string } ?? []) == volumes)
    let ports = container["ports"]?.items?.compactMap { $0["name"]?.string }
    #expect(documents[4]["spec"]?["ports"]?.items?.compactMap { $0["targetPort"]?.string } == ports)
  }

  @Test func `the same input gives the same text`() throws {
    #expect(try ManifestWriter.text(of: full().documents()) == ManifestWriter.text(of: full().documents()))
  }
}

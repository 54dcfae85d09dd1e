import Testing

@testable import KubernetesHandoff

struct ManifestEncoderTests {
  private struct Part: Encodable, Hashable, Sendable {
    var zeta = "z"
    var alpha: Int?
    var beta: Explained<Bool> = Explained(true, because: "it is")
  }

  private struct Whole: Encodable {
    var parts = [Part(), Part(alpha: 2)]
    var explained = Explained([1, 2], because: "one", "two")
    var texts: TextMap = ["b": "1", "a": "2"]
    var reference = PortReference.number(80)
  }

  @Test func `keys keep the order of their declarations, absent ones are left out, reasons become comments`()
    throws
  {
    let beta = ManifestNode.Entry(key: "beta", value: .bool(true), comments: ["it is"])
    let first = ManifestNode.map([.init(key: "zeta", value: .text("z")), beta])
    let second = ManifestNode.map([
      .init(key: "zeta", value: .text("z")), .init(key: "alpha", value: .integer(2)), beta,
    ])
    #expect(
      try ManifestEncoder.node(of: Whole())
        == .map([
          .init(key: "parts", value: .list([.init(value: first), .init(value: second)])),
          .init(
            key: "explained", value: .list([.init(value: .integer(1)), .init(value: .integer(2))]),
            comments: ["one", "two"]),
          .init(
            key: "texts",
            value: .map([.init(key: "b", value: .text("1")), .init(key: "a", value: .text("2"))])),
          .init(key: "reference", value: .integer(80)),
        ]))
  }

  @Test func `fractions are refused: Kubernetes writes them as quantities`() {
    #expect(throws: EncodingError.self) { try ManifestEncoder.node(of: ["half": 0.5]) }
  }
}

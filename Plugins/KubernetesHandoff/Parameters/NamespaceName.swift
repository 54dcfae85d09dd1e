internal import AgentKit
internal import ContainerCapabilities

/// The name of a namespace. Source of the grammar: Kubernetes, "Object Names and IDs": an RFC 1123 label.
struct NamespaceName: TextParameter {
  let description: String

  init(_ text: String) throws {
    guard ObjectName.isLabel(text[...]) else {
      throw InvalidValue(
        String(text.prefix(80)), is: Self.placeholder,
        because: "use at most 63 lower-case letters, digits and hyphens, a letter or digit at both ends")
    }
    description = text
  }

  static var placeholder: String { "namespace" }

  /// Finds names beside "namespace" and behind `-n`, and the environments that namespaces are mostly called after.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    let beside = named.values(in: text).filter { $0.certainty > 0.5 }
    return beside
      + text.words.indices.compactMap { index in
        guard environments.contains(text.words[index].folded) else { return nil }
        let word = text.words[index]
        let before = index > 0 ? text.words[index - 1].lower : ""
        let after = index + 1 < text.words.count ? text.words[index + 1].lower : ""
        let isBeside = nouns.contains(before) || nouns.contains(after)
        return ScannedValue(.string(word.lower), range: word.range, certainty: isBeside ? 0.95 : 0.4)
      }
  }

  private static let nouns: Set<String> = ["namespace", "namespaces", "ns", "-n", "n"]
  private static let environments = WordHashes([
    "staging", "production", "prod", "dev", "test", "qa", "default", "monitoring", "kube-system", "ops",
    "development", "argocd", "flux-system", "ingress-nginx",
  ])
  private static let named = NamedThing(nouns: nouns, anchors: ["-n", "--namespace"]) {
    ObjectName.isLabel($0[...])
  }
}

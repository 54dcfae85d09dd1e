internal import AgentKit
internal import ContainerCapabilities

/// An object of a cluster by its name, with its kind where that is known: `web`, `deployment/web`, `pod/web-7f9c`.
///
/// Source of the grammar: `kubectl`'s `TYPE/NAME`, and RFC 1123 subdomains for the name.
struct WorkloadName: TextParameter {
  /// The kind as it was given, such as `deploy`.
  let kind: String?
  /// The object's name.
  let name: String

  var description: String { kind.map { "\($0)/\(name)" } ?? name }

  init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(80)), is: Self.placeholder, because: reason)
    }
    guard text.utf8.count <= 512 else { throw fault("it is longer than 512 characters") }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, let last = parts.last else {
      throw fault("write kind/name, as in deployment/web")
    }
    guard ObjectName.isSubdomain(last) else {
      throw fault("a name is made of lower-case letters, digits, hyphens and dots")
    }
    if parts.count == 2 {
      guard ObjectName.isSubdomain(parts[0]) else { throw fault("\"\(parts[0])\" is no kind") }
      kind = String(parts[0])
    } else {
      kind = nil
    }
    name = String(last)
  }

  static var placeholder: String { "[kind/]name" }

  /// Finds `kind/name` of known kinds, and names by the words around them.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    let written = text.words.indices.compactMap { index -> ScannedValue? in
      guard text.words[index].marks.contains(.slash) else { return nil }
      let word = text.words[index]
      guard word.text.utf8.count <= 512,
        let slash = word.text.utf8.firstIndex(of: UInt8(ascii: "/")),
        kinds.contains(String(word.text[..<slash])),
        (try? WorkloadName(word.text)) != nil
      else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: 0.97)
    }
    return written + named.values(in: text)
  }

  private static let kinds: Set<String> = [
    "pod", "pods", "po", "deployment", "deployments", "deploy", "statefulset", "sts", "daemonset", "ds",
    "job", "jobs", "cronjob", "cj", "service", "svc", "ingress", "ing", "pvc", "node", "nodes", "hpa",
    "replicaset", "rs", "configmap", "cm",
  ]
  private static let named = NamedThing(
    nouns: kinds.union(["workload", "release", "chart"]),
    anchors: [
      "scale", "restart", "describe", "deploy", "rollback", "drain", "cordon", "rollout", "upgrade", "debug",
      "is", "does",
    ],
    weakAnchors: ["for", "of", "with", "undo", "install"],
    predicates: [
      "is", "keeps", "stays", "stuck", "has", "doesn't", "doesnt", "crashes", "won't", "gets", "fails",
    ]
  ) { ObjectName.isSubdomain($0[...]) }
}

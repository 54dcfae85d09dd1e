internal import Reporting
internal import YAMLDocuments

/// Reads a project's configuration: hadolint's own keys, and ours beside them.
///
/// hadolint's are `ignored`, `override`, `trustedRegistries`, `label-schema`, `strict-labels`,
/// `disable-ignore-pragma` and `failure-threshold`. Ours are `enabled` (opt-in rules), `severity` (a mapping from a
/// rule's id or alias to `style`, `info`, `warning`, `error` or `critical`) and `read-scripts` (`false` switches off
/// all rules that look inside of a `RUN`, ShellCheck with them). Both stand in one file.
extension LintConfiguration {
  /// The names that a configuration is looked for under, the first one found counts alone.
  package static let fileNames = [".hadolint.yaml", ".hadolint.yml"]
  /// The most bytes of a configuration.
  package static let sizeLimit = 64 << 10

  /// Why a configuration cannot be used.
  package struct Failure: Error, Sendable, Hashable {
    package let code = "dockerfile.configuration"
    /// What is wrong, in one sentence.
    package let message: String
    /// The byte of the file where it is.
    package let offset: Int
  }

  /// Reads the bytes of a file. An empty one asks for nothing; unknown keys are left alone, as hadolint does.
  package init(parsing bytes: [UInt8]) throws(Failure) {
    self.init()
    let root: YAMLNode
    do {
      let limits = YAMLLimits(bytes: Self.sizeLimit, depth: 16, nodes: 10_000)
      guard let node = try YAMLDocument(parsing: bytes, limits: limits).root, !node.isNull else { return }
      root = node
    } catch {
      throw Failure(message: error.message, offset: error.offset)
    }
    guard root.entries != nil else {
      throw Failure(message: "a configuration is a mapping of keys to values", offset: root.range.lowerBound)
    }
    ignoring = Set(Self.words(root["ignored"]).map { $0.lowercased() })
    enabling = Set(Self.words(root["enabled"]).map { $0.lowercased() })
    trustedRegistries = Self.words(root["trustedRegistries"])
    hasStrictLabels = root["strict-labels"]?.bool ?? false
    readsScripts = root["read-scripts"]?.bool ?? true
    obeysPragmas = !(root["disable-ignore-pragma"]?.bool ?? false)
    for (level, severity) in [
      ("error", Severity.error), ("warning", .warning), ("info", .info), ("style", .style),
    ] {
      for name in Self.words(root["override"]?[level]) { severities[name.lowercased()] = severity }
    }
    for entry in root["severity"]?.entries ?? [] {
      guard let name = entry.key.string else { continue }
      guard let severity = entry.value.string.flatMap(Severity.init(rawValue:)) else {
        throw Failure(
          message:
            "the severity of \(name) is one of \(Severity.allCases.map(\.rawValue).joined(separator: ", "))",
          offset: entry.value.range.lowerBound)
      }
      severities[name.lowercased()] = severity
    }
    for entry in root["label-schema"]?.entries ?? [] {
      guard let name = entry.key.string else { continue }
      guard let format = entry.value.string.flatMap(LabelFormat.init(rawValue:)) else {
        throw Failure(
          message:
            "the label \(name) is one of \(LabelFormat.allCases.map(\.rawValue).joined(separator: ", "))",
          offset: entry.value.range.lowerBound)
      }
      labels[name] = format
    }
  }

  /// A list of words, or one word.
  private static func words(_ node: YAMLNode?) -> [String] {
    guard let node, !node.isNull else { return [] }
    return node.items?.compactMap(\.string) ?? node.string.map { [$0] } ?? []
  }
}

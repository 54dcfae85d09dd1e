/// A report's findings as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS).
///
/// The same findings give the same bytes: results keep the report's order, rules come in the order of their ids.
/// Members are named as the standard names them; what is empty is left out.
struct StaticAnalysisLog: Encodable {
  /// A text that people read (section 3.11).
  struct Message: Encodable {
    let text: String
  }

  /// One run of one tool (section 3.14).
  struct Run: Encodable {
    struct Tool: Encodable {
      let driver: Driver
    }

    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  /// The tool and its rules (section 3.19).
  struct Driver: Encodable {
    let name = "longshore"
    let semanticVersion: String?
    let rules: [Rule]
  }

  /// A rule (section 3.49).
  struct Rule: Encodable {
    struct Configuration: Encodable {
      let level: String
    }

    struct Properties: Encodable {
      let tags: [String]
    }

    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let helpUri: String?
    let defaultConfiguration: Configuration
    let properties: Properties?
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  init(_ report: Report, toolVersion: String?) {
    let blocks = report.blocks.flatMap(\.leaves).compactMap { block -> Block.Findings? in
      guard case .findings(let findings) = block else { return nil }
      return findings
    }
    let rules = Self.rules(of: blocks)
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var fingerprints = Fingerprints()
    let results = blocks.flatMap { block -> [Result] in
      let places = SourcePlaces(block.sources)
      return block.findings.map { finding in
        Result(
          finding, rule: indices[finding.rule] ?? -1, places: places,
          fingerprint: fingerprints.next(for: finding, line: places.line(of: finding)))
      }
    }
    runs = [
      Run(tool: .init(driver: Driver(semanticVersion: toolVersion, rules: rules)), results: results)
    ]
  }

  /// The rules that found something, by id: as they are described, else as their first finding tells of them.
  private static func rules(of blocks: [Block.Findings]) -> [Rule] {
    let described = Dictionary(blocks.flatMap(\.rules).map { ($0.id, $0) }) { first, _ in first }
    var found: [String: (first: Finding, worst: Severity)] = [:]
    for finding in blocks.flatMap(\.findings) {
      let known = found[finding.rule] ?? (finding, finding.severity)
      found[finding.rule] = (known.first, max(known.worst, finding.severity))
    }
    return found.sorted { $0.key < $1.key }.map { id, found in
      let rule = described[id]
      let title = rule?.title ?? found.first.message
      let help = rule?.help ?? found.first.help ?? title
      let address = rule?.source.flatMap { $0.hasPrefix("https://") && $0.isPlainAddress ? $0 : nil }
      return Rule(
        id: id, shortDescription: Message(text: title), fullDescription: Message(text: help),
        help: Message(
          text: address == nil ? [help, rule?.source].compactMap(\.self).joined(separator: "\n\n") : help),
        helpUri: address, defaultConfiguration: .init(level: found.worst.level),
        properties: found.first.aliases.isEmpty ? nil : .init(tags: found.first.aliases))
    }
  }
}

extension Severity {
  /// The level of a result (section 3.27.10).
  var level: String {
    switch self {
    case .style, .info: "note"
    case .warning: "warning"
    case .error, .critical: "error"
    }
  }
}

extension String {
  /// Whether the text holds only characters that an address may hold (RFC 3986, appendix A).
  fileprivate var isPlainAddress: Bool {
    utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
  }
}

import AgentKit
import Reporting

/// What `agents validate` found, each fault under its line with a caret at its column.
enum ValidationReport {
  static func of(_ validation: DefinitionValidation, in folder: String) -> Report {
    let errors = validation.count(atLeast: .error)
    let warnings = validation.count(atLeast: .warning) - errors
    let findings = validation.diagnostics.map { diagnostic in
      Finding(
        rule: diagnostic.code.rawValue, severity: diagnostic.severity, message: diagnostic.message,
        location: SourceLocation(file: diagnostic.file, line: diagnostic.line, column: diagnostic.column),
        help: diagnostic.edits.isEmpty ? diagnostic.fix : nil,
        fix: diagnostic.edits.isEmpty ? nil : Fix(diagnostic.fix, edits: diagnostic.edits))
    }
    let codes = Set(validation.diagnostics.map(\.code))
    let rules = DiagnosticCode.allCases.filter(codes.contains).map(\.rule)
    return Report(
      "Agent definitions",
      verdict: Verdict(
        errors > 0 ? .bad : warnings > 0 ? .attention : .good,
        "\(count(validation.agents, "agent")) in \(count(validation.files, "file")): \(count(errors, "error")), \(count(warnings, "warning"))."
      ),
      blocks: findings.isEmpty
        ? []
        : [.findings(Block.Findings(findings, sources: excerpts(for: findings, in: folder), rules: rules))])
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The lines that findings point at.
  private static func excerpts(for findings: [Finding], in folder: String) -> [Block.Excerpt] {
    let files = LocalFiles(relativeTo: folder)
    let paths = Set(findings.compactMap { $0.location?.file }).sorted()
    return paths.compactMap { path in
      // Where zeros are, the bytes are not the lines that were read.
      guard let file = try? FilePath(path), let bytes = try? files.read(file, limit: 1 << 20),
        !bytes.contains(0)
      else { return nil }
      return Block.Excerpt(
        file: path, firstLine: 1, text: String(decoding: withLineFeeds(bytes), as: UTF8.self),
        language: "markdown")
    }
  }

  /// The bytes with a line feed for every carriage return that stands alone, so that all offsets stay what they are.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let (feed, lone) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    return bytes.indices.map { index in
      let isAlone = bytes[index] == lone && (index + 1 == bytes.count || bytes[index + 1] != feed)
      return isAlone ? feed : bytes[index]
    }
  }
}

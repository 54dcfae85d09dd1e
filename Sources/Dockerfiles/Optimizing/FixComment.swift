import Reporting

/// The comment that says in the Dockerfile what a fix did, which rule asked for it, and why the image stays the same
/// or what about it changes. Matters of style need none.
enum FixComment {
  /// What a comment may have on one line.
  private static let width = 100

  /// The fix's edits together with its comment, above the instruction that it changes first.
  static func commented(_ fix: Fix, _ finding: LocatedFinding, in file: Dockerfile) -> [TextEdit] {
    guard var first = fix.edits.first, finding.rule.severity > .style else { return fix.edits }
    let lines = Self.lines(fix, finding)
    let comment = lines.map { "# \($0)\(file.newline)" }.joined()
    let index = file.instructions.partitioningIndex { $0.extent.upperBound >= first.start }
    let changed = file.instructions[index...].first.flatMap { $0.extent.lowerBound <= first.start ? $0 : nil }
    if let changed, !first.replacement.hasPrefix(file.newline) {
      if changed.comments.contains(where: { $0.text == lines[0] }) { return fix.edits }
      let start = file.lines.start(ofLineWith: changed.extent.lowerBound)
      return [TextEdit(start: start, end: start, replacement: comment)] + fix.edits
    }
    // Whole lines are inserted: the comment goes with them, set off from what stands above.
    let breaksBefore = first.replacement.hasPrefix(file.newline)
    let body = breaksBefore ? String(first.replacement.dropFirst()) : first.replacement
    let gap = breaksBefore ? file.newline + file.newline : followsText(first.start, file) ? file.newline : ""
    first.replacement = gap + comment + body
    return [first] + fix.edits.dropFirst()
  }

  /// What was done and by which rule, and why that is all right: on one line where it fits.
  private static func lines(_ fix: Fix, _ finding: LocatedFinding) -> [String] {
    let what = "\(fix.summary) (\(finding.rule.id))"
    guard let why = finding.changes ?? finding.rule.fixProof else { return [what] }
    let line = "\(what): \(why)"
    if line.utf8.count + 2 <= width { return [line] }
    return [what + ":"] + (why.utf8.count + 2 <= width ? [why] : clauses(of: why))
  }

  /// Each clause on a line of its own.
  private static func clauses(of text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, !last.hasSuffix(";") {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Whether the line above `offset` holds anything.
  private static func followsText(_ offset: Int, _ file: Dockerfile) -> Bool {
    guard offset > 0 else { return false }
    let line = file.lines.lines[file.lines.line(of: offset - 1)]
    return file.source[line].contains { !Whitespace.isASCII($0) }
  }
}

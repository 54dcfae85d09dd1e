import Reporting

/// The comment that says in the Dockerfile what a fix did and which rule asked for it; matters of style need none.
enum FixComment {
  /// The fix's edits together with its comment, above the instruction that it changes first.
  static func commented(_ fix: Fix, _ rule: LintRule, in file: Dockerfile) -> [TextEdit] {
    guard var first = fix.edits.first, rule.severity > .style else { return fix.edits }
    let text = "\(fix.summary) (\(rule.id))"
    let comment = "# \(text)\(file.newline)"
    let changed = file.instructions.first { instruction in
      instruction.extent.lowerBound <= first.start && first.start <= instruction.extent.upperBound
    }
    if let changed, !first.replacement.hasPrefix(file.newline) {
      if changed.comments.contains(where: { $0.text == text }) { return fix.edits }
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

  /// Whether the line above `offset` holds anything.
  private static func followsText(_ offset: Int, _ file: Dockerfile) -> Bool {
    guard offset > 0 else { return false }
    let line = file.lines.lines[file.lines.line(of: offset - 1)]
    return file.source[line].contains { !Whitespace.isASCII($0) }
  }
}

extension TerminalWriter {
  mutating func write(_ diff: Block.Diff, indent: Int) {
    let hunks = diff.hunks
    let lines = hunks.flatMap(\.lines)
    let (added, removed) = (lines.count { $0.kind == .added }, lines.count { $0.kind == .removed })
    let head = TerminalText(diff.file, .strong)
    guard !hunks.isEmpty else {
      return wrapped(head + TerminalText(" — unchanged", .dim), indent: indent)
    }
    wrapped(
      head + TerminalText(" — ", .dim) + TerminalText("+\(added)", .good) + TerminalText(" ")
        + TerminalText("−\(removed)", .bad), indent: indent)
    var left = lineLimit
    for hunk in hunks where left > 0 {
      line(TerminalText(hunk.header, .info), indent: indent)
      let shown = hunk.lines.prefix(left)
      for changed in shown { write(changed, indent: indent) }
      left -= shown.count
    }
    rest(lines.count - (lineLimit - left), "line", indent: indent)
  }

  private mutating func write(_ changed: LineDiff.Line, indent: Int) {
    let style: TerminalText.Style =
      switch changed.kind {
      case .same: .plain
      case .removed: .bad
      case .added: .good
      }
    for (index, part) in TerminalText.code(changed.content, style, width: room(indent + 2)).enumerated() {
      line(TerminalText(index == 0 ? "\(changed.sign) " : "  ", style) + part, indent: indent)
    }
    if changed.isUnfinished { line(TerminalText(LineDiff.Line.unfinishedNote, .dim), indent: indent) }
  }

  mutating func write(_ excerpt: Block.Excerpt, indent: Int) {
    wrapped(TerminalText(excerpt.file, .dim), indent: indent)
    let lines = excerpt.text.lines
    let shown = lines.prefix(lineLimit)
    let digits = String(excerpt.firstLine.addingReportingOverflow(shown.count).partialValue).count
    for (offset, text) in shown.enumerated() {
      let number = TerminalText(String(excerpt.firstLine &+ offset), .dim).padded(to: digits, .trailing)
      for (index, part) in TerminalText.code(text, width: room(indent + digits + 3)).enumerated() {
        let gutter = index == 0 ? number : TerminalText(String(repeating: " ", count: digits))
        line(gutter + TerminalText(" │ ", .dim) + part, indent: indent)
      }
    }
    rest(lines.count - shown.count, "line", indent: indent)
  }
}

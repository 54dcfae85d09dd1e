extension MarkdownWriter {
  mutating func write(_ paragraph: Block.Paragraph) {
    // Spaces between the pieces belong to the text; only those at its ends go.
    var text = ""
    for span in paragraph.spans {
      let piece = MarkdownText.styled(span.text, span.style)
      if span.text.first?.isWhitespace == true, !text.isEmpty, text.last != " " { text += " " }
      text += piece
      if span.text.last?.isWhitespace == true, !piece.isEmpty { text += " " }
    }
    while text.last == " " { text.removeLast() }
    if !text.isEmpty { lines(text) }
  }

  mutating func write(_ facts: [Block.Fact]) {
    table(
      ["", ""], [.leading, .leading],
      facts.map { fact in
        [
          MarkdownText.styled(fact.name, .strong, inTable: true),
          Self.marked(fact.status) + MarkdownText.inline(fact.value),
        ]
      })
  }

  mutating func write(_ criteria: [Block.Criterion]) {
    lines(
      criteria.map { criterion in
        let box = criterion.state == .passed ? "- [x] " : "- [ ] "
        let state = criterion.state == .passed ? "" : " *(\(criterion.state.word))*"
        let evidence = criterion.evidence.map { " — " + MarkdownText.inline($0) } ?? ""
        return box + MarkdownText.inline(criterion.text) + state + evidence
      })
  }

  mutating func write(_ commands: [Block.Command]) {
    let text = commands.flatMap { command -> [String] in
      let comment = command.comment?.lines.map { "# " + $0 } ?? []
      return comment + command.command.lines.map(String.init)
    }
    if !text.isEmpty { lines(MarkdownText.fenced(text, language: "sh")) }
  }

  mutating func write(_ events: [Block.Event]) {
    lines(
      events.map { event in
        let (day, time) = event.time.dayAndTime
        return "- `\(day) \(time)` " + Self.marked(event.status) + MarkdownText.inline(event.text)
      })
  }

  /// The symbol of a status; screen readers say its name.
  static func marked(_ status: Status?) -> String {
    status.map { "\($0.symbol) " } ?? ""
  }
}

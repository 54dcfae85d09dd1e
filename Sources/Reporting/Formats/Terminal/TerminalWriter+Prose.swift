extension TerminalWriter {
  mutating func write(_ section: Block.Section, indent: Int) {
    wrapped(TerminalText(section.title, .strong), indent: indent)
    for (index, block) in section.blocks.enumerated() {
      // The first block follows its heading closely; that says whose heading it is.
      if index > 0 { blank() }
      write(block, indent: indent + 2)
    }
  }

  mutating func write(_ paragraph: Block.Paragraph, indent: Int) {
    var text = TerminalText()
    for span in paragraph.spans { text += TerminalText(span.text, span.style.terminal) }
    wrapped(text, indent: indent)
  }

  mutating func write(_ facts: [Block.Fact], indent: Int) {
    let shown = facts.prefix(limit)
    let names = shown.map { TerminalText($0.name, .dim) }
    let column = min(names.map(\.width).max() ?? 0, room(indent) / 3)
    for (fact, name) in zip(shown, names) {
      var value = TerminalText()
      if let status = fact.status {
        let (symbol, style) = status.terminal
        value += TerminalText("\(symbol) ", style) + TerminalText(fact.value, style)
      } else {
        value += TerminalText(fact.value)
      }
      let lead = name.wrapped(to: max(column, 2))
      for above in lead.dropLast() { line(above, indent: indent) }
      wrapped(value, lead: (lead.last ?? TerminalText()).padded(to: column + 2), indent: indent)
    }
    rest(facts.count - shown.count, "fact", indent: indent)
  }

  /// What nothing checked and no reason is given for takes one line, however much of it there is.
  mutating func write(_ criteria: [Block.Criterion], indent: Int) {
    let column = (criteria.map(\.state.word.count).max() ?? 0) + 4
    func lead(_ state: Block.Criterion.State) -> TerminalText {
      TerminalText("\(state.terminal.symbol) \(state.word)", state.terminal.style).padded(to: column)
    }
    let unchecked = criteria.filter { $0.state == .unknown && $0.evidence == nil }
    let others = criteria.filter { $0.state != .unknown || $0.evidence != nil }
    let shown = others.prefix(limit)
    for criterion in shown {
      wrapped(TerminalText(criterion.text), lead: lead(criterion.state), indent: indent)
      if let evidence = criterion.evidence {
        wrapped(TerminalText(evidence, .dim), indent: indent + column)
      }
    }
    rest(others.count - shown.count, "item", indent: indent)
    writeUnchecked(unchecked, lead: lead(.unknown), indent: indent)
  }

  /// As many of them as the line holds, and how many more there are.
  private mutating func writeUnchecked(
    _ criteria: [Block.Criterion], lead: TerminalText, indent: Int
  ) {
    guard let first = criteria.first else { return }
    let space = room(indent + lead.width)
    var (text, shown) = (first.text.visible(), 1)
    func more(_ count: Int) -> String { count == 0 ? "" : " · and \(counted(count, "more item"))" }
    for criterion in criteria.dropFirst() {
      let longer = "\(text) · \(criterion.text.visible())"
      guard (longer + more(criteria.count - shown - 1)).displayWidth <= space else { break }
      (text, shown) = (longer, shown + 1)
    }
    let rest = more(criteria.count - shown)
    wrapped(
      TerminalText(text.clipped(to: max(space - rest.displayWidth, 20)) + rest, .dim), lead: lead,
      indent: indent)
  }

  mutating func write(_ commands: [Block.Command], indent: Int) {
    let shown = commands.prefix(limit)
    for (index, command) in shown.enumerated() {
      if let comment = command.comment {
        if index > 0 { blank() }
        wrapped(TerminalText(comment, .dim), lead: TerminalText("# ", .dim), indent: indent)
      }
      // Never wrapped: it is there to be copied.
      for (number, text) in command.command.lines.enumerated() {
        let prompt = TerminalText(number == 0 ? "$ " : "> ", .dim)
        line(prompt + TerminalText(TerminalText.expandingTabs(String(text)), .code), indent: indent)
      }
    }
    rest(commands.count - shown.count, "command", indent: indent)
  }

  mutating func write(_ events: [Block.Event], indent: Int) {
    let shown = events.prefix(limit)
    var lastDay: String?
    for event in shown {
      let (day, time) = event.time.dayAndTime
      if day != lastDay { line(TerminalText("\(day) UTC", .dim), indent: indent) }
      lastDay = day
      let (symbol, style) = event.status?.terminal ?? ("·", .dim)
      let lead = TerminalText(time, .dim) + TerminalText("  \(symbol) ", style)
      wrapped(TerminalText(event.text), lead: lead, indent: indent)
    }
    rest(events.count - shown.count, "event", indent: indent)
  }
}

extension HTMLWriter {
  mutating func write(_ paragraph: Block.Paragraph) {
    element("p") { p in
      for span in paragraph.spans {
        switch span.style {
        case .plain: p.prose(span.text)
        case .code: p.element("code") { $0.prose(span.text) }
        case .strong: p.element("strong") { $0.prose(span.text) }
        }
      }
    }
  }

  /// Writes a sentence. An option's name in it stays on one line: a browser would break it behind its hyphens.
  mutating func prose(_ sentence: String) {
    let hyphen = UInt8(ascii: "-")
    guard sentence.utf8.contains(hyphen) else { return text(sentence) }
    var rest = sentence[...]
    // What is much longer has to break somewhere.
    for word in sentence.utf8.split(separator: UInt8(ascii: " ")) where word.count <= 40 {
      guard word.first == hyphen || zip(word, word.dropFirst()).contains(where: { $0 == (hyphen, hyphen) })
      else { continue }
      text(rest[..<word.startIndex])
      element("span", class: "option", text: sentence[word.startIndex..<word.endIndex])
      rest = rest[word.endIndex...]
    }
    text(rest)
  }

  mutating func write(_ facts: [Block.Fact]) {
    element("dl", class: "facts") { list in
      for fact in facts {
        list.element("div") { pair in
          pair.element("dt", text: fact.name)
          pair.element("dd") { $0.text(fact.value, status: fact.status) }
        }
      }
    }
  }

  /// What nothing checked and no reason is given for folds away; it is there, and on paper it is open.
  mutating func write(_ criteria: [Block.Criterion]) {
    let unchecked = criteria.filter { $0.state == .unknown && $0.evidence == nil }
    let others = criteria.filter { $0.state != .unknown || $0.evidence != nil }
    element("div", class: "checklist") { block in
      if !others.isEmpty { block.list(others) }
      guard !unchecked.isEmpty else { return }
      block.element("details") { details in
        details.element("summary", text: "\(unchecked.count) not checked")
        details.list(unchecked)
      }
    }
  }

  private mutating func list(_ criteria: [Block.Criterion]) {
    element("ul") { list in
      for criterion in criteria {
        list.element("li", class: criterion.state.rawValue) { item in
          item.mark(criterion.state.terminal.symbol)
          item.element("div") { body in
            body.element("p") { $0.prose(criterion.text) }
            if let evidence = criterion.evidence {
              body.element("p", class: "evidence") { $0.prose(evidence) }
            }
          }
          item.element("span", class: "state", text: criterion.state.word)
        }
      }
    }
  }

  /// Each command by itself, so that it can be copied by itself.
  mutating func write(_ commands: [Block.Command]) {
    element("div", class: "commands") { list in
      for command in commands {
        list.element("div", class: "command") { entry in
          if let comment = command.comment { entry.element("p", class: "comment", text: comment) }
          entry.element("pre", [("tabindex", "0")]) { $0.element("code", text: command.command) }
        }
      }
    }
  }
}

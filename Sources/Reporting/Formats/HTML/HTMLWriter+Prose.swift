extension HTMLWriter {
  mutating func write(_ paragraph: Block.Paragraph) {
    element("p") { p in
      for span in paragraph.spans {
        switch span.style {
        case .plain: p.text(span.text)
        case .code: p.element("code", text: span.text)
        case .strong: p.element("strong", text: span.text)
        }
      }
    }
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

  mutating func write(_ criteria: [Block.Criterion]) {
    element("ul", class: "checklist") { list in
      for criterion in criteria {
        list.element("li", class: criterion.state.rawValue) { item in
          item.mark(criterion.state.terminal.symbol)
          item.element("div") { body in
            body.element("p", text: criterion.text)
            if let evidence = criterion.evidence { body.element("p", class: "evidence", text: evidence) }
          }
          item.element("span", class: "state", text: criterion.state.word)
        }
      }
    }
  }

  mutating func write(_ commands: [Block.Command]) {
    element("pre", class: "commands") { pre in
      for (index, command) in commands.enumerated() {
        for line in command.comment?.lines ?? [] {
          pre.element("span", class: "comment", text: (index > 0 ? "\n" : "") + "# " + line)
          pre.literal("\n")
        }
        for line in command.command.lines {
          pre.element("code", text: line)
          pre.literal("\n")
        }
      }
    }
  }

  mutating func write(_ events: [Block.Event]) {
    element("ol", class: "timeline") { list in
      for event in events {
        let (day, time) = event.time.dayAndTime
        list.element("li", class: event.status?.rawValue ?? "") { item in
          item.element("time", [("datetime", "\(day)T\(time)Z")]) { stamp in
            stamp.element("span", text: day)
            stamp.text(" \(time)")
          }
          item.element("p") { $0.text(event.text, status: event.status) }
        }
      }
    }
  }
}

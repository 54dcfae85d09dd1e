extension HTMLWriter {
  mutating func write(_ metrics: [Block.Metric]) {
    element("dl", class: "metrics") { list in
      for metric in metrics {
        list.element("div") { tile in
          tile.element("dt", text: metric.name)
          tile.element("dd", class: metric.value == nil ? "figure missing" : "figure", text: metric.valueText)
          guard let before = metric.beforeText else { return }
          tile.element("dd", class: "change \(metric.status?.rawValue ?? "")") { line in
            line.element("span", text: "from \(before)")
            if let change = metric.changeText { line.element("strong", text: change) }
            if let status = metric.status { line.element("span", text: status == .good ? "better" : "worse") }
          }
          tile.beforeAndAfter(metric)
        }
      }
    }
  }

  /// Two bars on one scale: what was, and what is.
  private mutating func beforeAndAfter(_ metric: Block.Metric) {
    guard let before = metric.before, let value = metric.value, before >= 0, value >= 0,
      max(before, value) > 0
    else { return }
    let longest = max(before, value)
    func width(_ figure: Double) -> String {
      figure > 0 ? max(figure / longest * 100, 0.8).decimal(places: 2) + "%" : "0"
    }
    element("dd", class: "bars") { tile in
      tile.element("svg", [("role", "img"), ("width", "100%"), ("height", "15")]) { svg in
        svg.element(
          "title", text: "\(metric.name): \(metric.beforeText ?? "") before, \(metric.valueText) after")
        svg.element("rect", class: "was", [("width", width(before)), ("height", "6"), ("rx", "3")]) { _ in }
        svg.element(
          "rect", class: "is \(metric.status?.rawValue ?? "")",
          [("y", "9"), ("width", width(value)), ("height", "6"), ("rx", "3")]
        ) { _ in }
      }
    }
  }

  /// Longer code in a cell goes on in the next line: a name stays in one, what a program wrote does not fit.
  private static let longestOnOneLine = 40

  mutating func write(_ table: Block.Table) {
    // A table that is wider than the page scrolls; the keyboard can reach it for that.
    element("div", class: "table", [("tabindex", "0")]) { scroller in
      scroller.element("table") { element in
        if let caption = table.caption { element.element("caption", text: caption) }
        element.element("thead") { head in
          head.element("tr") { row in
            for column in table.columns {
              row.element("th", class: column.alignment.rawValue, [("scope", "col")], text: column.title)
            }
          }
        }
        element.element("tbody") { body in
          for row in table.rows { body.write(row, of: table.columns) }
          guard table.rows.isEmpty else { return }
          body.element("tr") { row in
            row.element("td", class: "none", [("colspan", "\(max(table.columns.count, 1))")], text: "none")
          }
        }
      }
    }
  }

  private mutating func write(_ row: [Block.Cell], of columns: [Block.Column]) {
    literal("\n")
    element("tr") { line in
      for (index, column) in columns.enumerated() {
        line.element("td", class: column.alignment.rawValue) { cell in
          guard index < row.count else { return }
          let (text, status) = (row[index].text, row[index].status)
          switch column.style {
          case .plain: cell.text(text, status: status)
          case .code:
            cell.element("code", class: text.count > Self.longestOnOneLine ? "long" : "") {
              $0.text(text, status: status)
            }
          case .strong: cell.element("strong") { $0.text(text, status: status) }
          }
        }
      }
    }
  }
}

extension TerminalWriter {
  private var gap: Int { 2 }

  mutating func write(_ table: Block.Table, indent: Int) {
    if let caption = table.caption { wrapped(TerminalText(caption, .dim), indent: indent) }
    guard !table.columns.isEmpty else { return }
    let rows = table.rows.prefix(limit).map { row in table.columns.indices.map { table.text(row, column: $0) }
    }
    let heads = table.columns.map { TerminalText($0.title, .strong) }
    if let widths = widths(heads, rows, within: room(indent)) {
      let alignments = table.columns.map(\.alignment)
      row(heads, widths, alignments, indent: indent)
      line(
        TerminalText(String(repeating: "─", count: widths.reduce((widths.count - 1) * gap, +)), .dim),
        indent: indent)
      for cells in rows { row(cells, widths, alignments, indent: indent) }
    } else {
      records(heads, rows, indent: indent)
    }
    if table.rows.isEmpty { line(TerminalText("none", .dim), indent: indent) }
    rest(table.rows.count - rows.count, "row", indent: indent)
  }

  /// One row, as many lines high as its highest cell.
  private mutating func row(
    _ cells: [TerminalText], _ widths: [Int], _ alignments: [Block.Column.Alignment], indent: Int
  ) {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    for level in 0..<max(1, wrapped.map(\.count).max() ?? 1) {
      var text = TerminalText()
      for (column, lines) in wrapped.enumerated() {
        let cell = level < lines.count ? lines[level] : TerminalText()
        text += cell.padded(to: widths[column], alignments[column])
        if column < wrapped.count - 1 { text += TerminalText(String(repeating: " ", count: gap)) }
      }
      line(text, indent: indent)
    }
  }

  /// Each row as lines of "heading: cell", for a table with more columns than the terminal has room for.
  private mutating func records(_ heads: [TerminalText], _ rows: [[TerminalText]], indent: Int) {
    let column = min(heads.map(\.width).max() ?? 0, room(indent) / 3)
    for (index, cells) in rows.enumerated() {
      if index > 0 { blank() }
      for (head, cell) in zip(heads, cells) where !cell.isEmpty {
        let lead = head.wrapped(to: max(column, 2)).first ?? TerminalText()
        wrapped(cell, lead: lead.padded(to: column + gap), indent: indent)
      }
    }
  }

  /// The columns' widths: as wide as their content where it fits; else the widest give way, down to what can be
  /// read. `nil` where even that does not fit.
  private func widths(_ heads: [TerminalText], _ rows: [[TerminalText]], within room: Int) -> [Int]? {
    let natural = heads.indices.map { column in
      max(heads[column].width, rows.map { $0[column].width }.max() ?? 0, 1)
    }
    let available = room - (heads.count - 1) * gap
    guard natural.reduce(0, +) > available else { return natural }
    let smallest = zip(natural, heads).map { min($0, max($1.width, 10)) }
    guard smallest.reduce(0, +) <= available else { return nil }
    // The highest cap that fits; it leaves a few columns, which go to those that were cut, from the left.
    var cap = available
    func capped(_ cap: Int) -> [Int] { zip(natural, smallest).map { max(min($0, cap), $1) } }
    while capped(cap).reduce(0, +) > available { cap -= 1 }
    var widths = capped(cap)
    var left = available - widths.reduce(0, +)
    for column in widths.indices where left > 0 && widths[column] < natural[column] {
      widths[column] += 1
      left -= 1
    }
    return widths
  }
}

extension Block.Table {
  fileprivate func text(_ row: [Block.Cell], column: Int) -> TerminalText {
    guard column < row.count else { return TerminalText() }
    let cell = row[column]
    guard let (symbol, style) = cell.status?.terminal else {
      return TerminalText(cell.text, columns[column].style.terminal)
    }
    return TerminalText("\(symbol) ", style) + TerminalText(cell.text, style)
  }
}

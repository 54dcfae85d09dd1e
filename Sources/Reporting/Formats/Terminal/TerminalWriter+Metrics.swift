extension TerminalWriter {
  mutating func write(_ metrics: [Block.Metric], indent: Int) {
    let shown = metrics.prefix(limit)
    let names = shown.map { TerminalText($0.name) }
    let values = shown.map { TerminalText($0.valueText, .strong) }
    let befores = shown.map { TerminalText($0.beforeText.map { "\($0) → " } ?? "", .dim) }
    let nameWidth = min(names.map(\.width).max() ?? 0, room(indent) / 2)
    let beforeWidth = befores.map(\.width).max() ?? 0
    let valueWidth = values.map(\.width).max() ?? 0
    let figures = shown.indices.map { index in
      let metric = metrics[index]
      var text = befores[index].padded(to: beforeWidth, .trailing) + values[index].padded(to: valueWidth)
      guard let change = metric.changeText else { return text }
      text += TerminalText("  " + change, metric.status?.terminal.style ?? .dim)
      if let status = metric.status { text += TerminalText(status == .good ? " better" : " worse", .dim) }
      return text
    }
    // Where names and figures do not fit beside each other, the figures go below.
    let fits = nameWidth + 2 + (figures.map(\.width).max() ?? 0) <= room(indent)
    for (name, figure) in zip(names, figures) {
      let lines = name.wrapped(to: fits ? max(nameWidth, 2) : room(indent))
      for above in fits ? lines.dropLast() : lines[...] { line(above, indent: indent) }
      let lead = fits ? (lines.last ?? TerminalText()).padded(to: nameWidth + 2) : TerminalText("  ")
      line(lead + figure, indent: indent)
    }
    rest(metrics.count - shown.count, "metric", indent: indent)
  }
}

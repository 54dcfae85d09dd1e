extension TerminalWriter {
  private static let palette: [TerminalText.Style] = [.code, .info, .attention, .good]

  mutating func write(_ chart: Block.Chart, indent: Int) {
    wrapped(TerminalText(chart.title), indent: indent)
    switch chart.kind {
    case .bars: bars(chart, indent: indent)
    case .lines: sparklines(chart, indent: indent)
    }
  }

  /// One bar a value; the values line up behind them.
  private mutating func bars(_ chart: Block.Chart, indent: Int) {
    let scale = ChartScale(chart)
    let shown = chart.labels.indices.prefix(limit)
    let labels = shown.map { chart.labels[$0].visible() }
    let names = chart.series.map { $0.name.visible() }
    let texts = chart.series.map { series in shown.map { chart.text(series, at: $0) } }
    let labelWidth = min(labels.map(\.displayWidth).max() ?? 0, room(indent) * 2 / 5)
    let nameWidth = min(names.map(\.displayWidth).max() ?? 0, room(indent) / 4)
    let valueWidth = texts.joined().map(\.displayWidth).max() ?? 0
    let nameGap = nameWidth == 0 ? 0 : 2
    let barWidth = max(8, min(50, room(indent) - labelWidth - nameWidth - nameGap - valueWidth - 4))
    for index in shown {
      for (number, series) in chart.series.enumerated() {
        let value = index < series.values.count ? series.values[index] : nil
        let label = TerminalText(number == 0 ? labels[index].clipped(to: labelWidth) : "")
        let name = TerminalText(names[number].clipped(to: nameWidth), .dim)
        let bar = TerminalText(Self.bar(scale.length(value ?? 0), barWidth), Self.palette[number % 4])
        let text = TerminalText(texts[number][index])
        line(
          label.padded(to: labelWidth + 2) + name.padded(to: nameWidth + nameGap)
            + bar.padded(to: barWidth + 2)
            + text.padded(to: valueWidth, .trailing), indent: indent)
      }
    }
    rest(chart.labels.count - shown.count, "bar", indent: indent)
  }

  /// One row of block characters a series, and the smallest and largest value behind it.
  private mutating func sparklines(_ chart: Block.Chart, indent: Int) {
    let scale = ChartScale(chart)
    let names = chart.series.map { $0.name.visible() }
    let nameWidth = min(names.map(\.displayWidth).max() ?? 0, room(indent) / 4)
    let lead = nameWidth == 0 ? 0 : nameWidth + 2
    let points = max(8, min(room(indent) - lead - 24, 80))
    for (number, series) in chart.series.enumerated() {
      var text = TerminalText(names[number].clipped(to: nameWidth)).padded(to: lead)
      text += TerminalText(Self.spark(Self.sampled(series.values, points), scale), Self.palette[number % 4])
      let known = series.values.compactMap(\.self)
      if let least = known.min(), let most = known.max() {
        text += TerminalText("  \(chart.unit.text(least)) … \(chart.unit.text(most))", .dim)
      }
      line(text, indent: indent)
    }
    if let first = chart.labels.first, let last = chart.labels.last, chart.labels.count > 1 {
      wrapped(TerminalText("\(first) … \(last)", .dim), indent: indent + lead)
    }
  }

  /// A bar in eighths of a column. Something that is there is seen, however small.
  private static func bar(_ length: Double, _ width: Int) -> String {
    guard length > 0 else { return "" }
    let eighths = max(1, Int((length * Double(width * 8)).rounded()))
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + partial
  }

  private static func spark(_ values: [Double?], _ scale: ChartScale) -> String {
    let steps = Array("▁▂▃▄▅▆▇█")
    return String(values.map { $0.map { steps[Int((scale.share($0) * 7).rounded())] } ?? " " })
  }

  /// At most so many values: where there are more, the largest of each group, so that no peak is lost.
  private static func sampled(_ values: [Double?], _ points: Int) -> [Double?] {
    guard values.count > points else { return values }
    return (0..<points).map { point in
      values[(point * values.count / points)..<((point + 1) * values.count / points)].compactMap(\.self).max()
    }
  }
}

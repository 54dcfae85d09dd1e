extension MarkdownWriter {
  mutating func write(_ metrics: [Block.Metric]) {
    let compared = metrics.contains { $0.before != nil }
    let heads = compared ? ["Figure", "Before", "After", "Change"] : ["Figure", "Value"]
    table(
      heads, heads.indices.map { $0 == 0 ? .leading : .trailing },
      metrics.map { metric in
        let name = MarkdownText.inline(metric.name)
        let value = MarkdownText.styled(metric.valueText, .strong)
        guard compared else { return [name, value] }
        let change =
          (metric.changeText ?? "") + (metric.status.map { $0 == .good ? " ✅ better" : " ❌ worse" } ?? "")
        return [name, metric.beforeText ?? "", value, change]
      })
  }

  mutating func write(_ table: Block.Table) {
    if let caption = table.caption { lines(MarkdownText.styled(caption, .strong)) }
    self.table(
      table.columns.map { MarkdownText.inline($0.title) }, table.columns.map(\.alignment),
      table.rows.map { row in
        table.columns.indices.map { index in
          guard index < row.count else { return "" }
          return Self.marked(row[index].status)
            + MarkdownText.styled(row[index].text, table.columns[index].style, inTable: true)
        }
      })
  }

  /// A chart as the table of its values: Markdown has no drawings that work everywhere.
  mutating func write(_ chart: Block.Chart) {
    lines(MarkdownText.styled(chart.title, .strong))
    write(chart.table)
  }
}

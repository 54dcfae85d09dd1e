extension HTMLWriter {
  mutating func write(_ chart: Block.Chart) {
    element("figure", class: "chart") { figure in
      figure.element("figcaption", text: chart.title)
      if chart.series.count > 1 { figure.legend(chart) }
      switch chart.kind {
      case .bars: figure.bars(chart)
      case .lines: figure.plot(chart)
      }
    }
  }

  private mutating func legend(_ chart: Block.Chart) {
    element("ul", class: "legend") { list in
      for (number, series) in chart.series.enumerated() {
        list.element("li", class: Self.color(number)) { item in
          item.element("svg", [("width", "12"), ("height", "12"), ("aria-hidden", "true")]) { swatch in
            swatch.element("rect", [("width", "12"), ("height", "12"), ("rx", "3")]) { _ in }
          }
          item.text(series.name)
        }
      }
    }
  }

  /// Bars below their labels, which the page clips with an ellipsis. Positions are percentages, so the text keeps its
  /// size at any width of the page.
  private mutating func bars(_ chart: Block.Chart) {
    let scale = ChartScale(chart)
    let (labelHeight, barHeight, step) = (22, 14, 20)
    let rowHeight = labelHeight + step * max(1, chart.series.count) + 6
    let height = rowHeight * chart.labels.count
    element("svg", class: "bars", [("role", "img"), ("width", "100%"), ("height", "\(height)")]) { svg in
      svg.element("title", text: chart.title)
      for (index, label) in chart.labels.enumerated() {
        let top = index * rowHeight
        svg.element(
          "foreignObject", [("y", "\(top)"), ("width", "100%"), ("height", "\(labelHeight)")]
        ) { place in
          place.element("p", class: "label", [("title", label)], text: label)
        }
        for (number, series) in chart.series.enumerated() {
          let y = top + labelHeight + number * step
          let length = index < series.values.count ? scale.length(series.values[index] ?? 0) : 0
          // A fifth of the width is for the value behind the longest bar.
          let width = length > 0 ? max(length * 80, 0.4).decimal(places: 2) + "%" : "0"
          svg.element(
            "rect", class: Self.color(number),
            [("y", "\(y)"), ("width", width), ("height", "\(barHeight)"), ("rx", "3")]
          ) { _ in }
          svg.element(
            "text", class: "value", [("x", width), ("y", "\(y + 11)"), ("dx", "8")],
            text: chart.text(series, at: index))
        }
      }
    }
  }

  static func color(_ number: Int) -> String { "color\(number % 5)" }
}

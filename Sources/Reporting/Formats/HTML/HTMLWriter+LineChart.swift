extension HTMLWriter {
  private typealias Point = (x: String, y: String)

  /// Lines over a grid. The drawing is stretched to the page, its strokes and the text around it are not.
  mutating func plot(_ chart: Block.Chart) {
    let scale = ChartScale.quartered(chart)
    element("div", class: "plot") { plot in
      plot.element("div", class: "scale", [("aria-hidden", "true")]) { ticks in
        for part in [1.0, 0.75, 0.5, 0.25, 0] {
          ticks.element("span", text: chart.unit.text(scale.low * (1 - part) + scale.high * part))
        }
      }
      let attributes: [Attribute] = [
        ("role", "img"), ("viewBox", "0 0 100 100"), ("preserveAspectRatio", "none"),
      ]
      plot.element("svg", attributes) { svg in
        svg.element("title", text: chart.title)
        svg.path("grid", "M0 0H100M0 25H100M0 50H100M0 75H100M0 100H100")
        for (number, series) in chart.series.enumerated() {
          for run in Self.runs(series.values.prefix(chart.labels.count), scale, count: chart.labels.count) {
            svg.line(run, Self.color(number), filled: chart.series.count == 1)
          }
        }
      }
      plot.element("div", class: "points", [("aria-hidden", "true")]) { points in
        let count = chart.labels.count
        let shown = count > 2 ? [0, count / 2, count - 1] : Array(0..<count)
        for index in shown { points.element("span", text: chart.labels[index]) }
      }
    }
    element("details") { details in
      details.element("summary", text: "Values")
      details.write(chart.table)
    }
  }

  private mutating func line(_ run: [Point], _ color: String, filled: Bool) {
    guard let first = run.first, let last = run.last else { return }
    let line = run.map { "\($0.x) \($0.y)" }.joined(separator: "L")
    if filled { path("area \(color)", "M\(first.x) 100L\(line)L\(last.x) 100Z") }
    // A line of no length shows a lone point as a dot.
    path("line \(color)", "M\(line)" + (run.count == 1 ? "h0" : ""))
  }

  private mutating func path(_ class: String, _ data: String) {
    element("path", class: `class`, [("d", data)]) { _ in }
  }

  /// The points of a series that follow each other without a gap, in the coordinates of the drawing.
  private static func runs(_ values: ArraySlice<Double?>, _ scale: ChartScale, count: Int) -> [[Point]] {
    values.indices.split { values[$0] == nil }.map { run in
      run.map { index in
        let x = count > 1 ? Double(index) / Double(count - 1) * 100 : 50
        let y = (1 - scale.share(values[index] ?? 0)) * 100
        return (x.decimal(places: 2), y.decimal(places: 2))
      }
    }
  }
}

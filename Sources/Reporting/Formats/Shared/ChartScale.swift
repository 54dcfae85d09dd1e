/// Where a chart's drawing begins and ends: around all of its values, and around zero.
struct ChartScale {
  let low: Double
  let high: Double

  init(_ chart: Block.Chart) {
    (low, high) = chart.series.reduce((0, 0)) { ends, series in
      series.values.reduce(ends) { (min($0.0, $1 ?? 0), max($0.1, $1 ?? 0)) }
    }
  }

  private init(low: Double, high: Double) { (self.low, self.high) = (low, high) }

  /// The scale for a grid of quarters. Of things that are counted each line of it is a whole number: nobody sees 2.75
  /// errors.
  static func quartered(_ chart: Block.Chart) -> ChartScale {
    let scale = ChartScale(chart)
    let areWhole = chart.series.allSatisfy { $0.values.allSatisfy { ($0 ?? 0).rounded() == $0 ?? 0 } }
    guard chart.unit == .count, areWhole, scale.low == 0, scale.high > 0, scale.high < 1e15 else {
      return scale
    }
    let quarter = scale.high / 4
    var place = 1.0
    while quarter / place > 99 { place *= 10 }
    return ChartScale(low: 0, high: (quarter / place).rounded(.up) * place * 4)
  }

  /// Where a value lies between the ends, 0…1; the middle where there is no length.
  func share(_ value: Double) -> Double {
    guard high > low else { return 0.5 }
    // The span of two huge numbers is not finite; that of their halves is.
    let share =
      (high - low).isFinite ? (value - low) / (high - low) : (value / 2 - low / 2) / (high / 2 - low / 2)
    return min(max(share, 0), 1)
  }

  /// How long a bar is compared with the longest, 0…1; bars of negative values have no length.
  func length(_ value: Double) -> Double {
    high > 0 ? min(max(value / high, 0), 1) : 0
  }
}

extension Block.Chart {
  /// The value of a series at a point as people read it.
  func text(_ series: Block.Series, at point: Int) -> String {
    guard point < series.values.count, let value = series.values[point] else { return "–" }
    return unit.text(value)
  }

  /// The chart's values as a table, for formats and readers without drawings.
  var table: Block.Table {
    Block.Table(
      columns: [""] + series.map { Block.Column($0.name, .trailing) },
      rows: labels.enumerated().map { point, label in
        [Block.Cell(label)] + series.map { Block.Cell(text($0, at: point)) }
      })
  }
}

extension Block {
  /// Bars or lines over named points.
  public struct Chart: Codable, Sendable, Hashable {
    /// How the values are drawn.
    public enum Kind: String, Codable, Sendable {
      /// One bar a value: for things beside each other.
      case bars
      /// One line a series: for things after each other.
      case lines
    }

    /// What the chart shows; also what a screen reader says.
    public var title: String
    /// How the values are drawn.
    public var kind: Kind
    /// What the values count.
    public var unit: Unit
    /// The points' names, in order.
    public var labels: [String]
    /// One or more rows of values over those points.
    public var series: [Series]

    /// Makes a chart.
    public init(_ title: String, kind: Kind, unit: Unit, labels: [String], series: [Series]) {
      self.title = title
      self.kind = kind
      self.unit = unit
      self.labels = labels
      self.series = series
    }

    /// Makes a bar chart of one series.
    public init(_ title: String, unit: Unit, bars: [(label: String, value: Double)]) {
      self.init(
        title, kind: .bars, unit: unit, labels: bars.map(\.label),
        series: [Series("", bars.map(\.value))])
    }
  }

  /// One row of values of a chart.
  public struct Series: Codable, Sendable, Hashable {
    /// Its name in the legend; empty where there is only one.
    public var name: String
    /// One value for each label of the chart; `nil` where there is none.
    public private(set) var values: [Double?]

    /// Makes a series. A value that is not finite counts as none.
    public init(_ name: String, _ values: [Double?]) {
      self.name = name
      self.values = values.map { $0?.ifFinite }
    }
  }
}

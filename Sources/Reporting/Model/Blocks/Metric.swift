extension Block {
  /// One measured figure, alone or before and after a change.
  public struct Metric: Codable, Sendable, Hashable {
    /// Which direction is an improvement.
    public enum Better: String, Codable, Sendable {
      /// Less is better: sizes, times, findings.
      case lower
      /// More is better: cache hits, coverage.
      case higher
    }

    /// What was measured: "Image size".
    public var name: String
    /// What the figures count.
    public var unit: Unit
    /// The figure before the change; `nil` where there was no change.
    public private(set) var before: Double?
    /// The figure now; `nil` where it could not be measured.
    public private(set) var value: Double?
    /// Which direction is an improvement; `nil` where neither is.
    public var better: Better?

    /// Makes a metric. A figure that is not finite counts as not measured.
    public init(_ name: String, before: Double? = nil, _ value: Double?, _ unit: Unit, better: Better? = nil)
    {
      self.name = name
      self.unit = unit
      self.before = before?.ifFinite
      self.value = value?.ifFinite
      self.better = better
    }

    /// The change against `before`, −1 … ∞: −0.25 is a quarter less. `nil` without both figures or from zero.
    public var change: Double? {
      guard let before, let value, before != 0 else { return nil }
      return ((value - before) / abs(before)).ifFinite
    }

    /// Whether the change is an improvement; `nil` where no direction is better, or where so little changed (less than
    /// a twentieth of a hundredth) that nobody sees it.
    public var status: Status? {
      guard let before, let value, let better, before != value else { return nil }
      if let change, abs(change) < 0.0005 { return nil }
      return (value < before) == (better == .lower) ? .good : .bad
    }
  }
}

extension Double {
  /// The number, or `nil` for infinities and not-a-number, which JSON cannot hold and nobody can read.
  var ifFinite: Double? { isFinite ? self : nil }
}

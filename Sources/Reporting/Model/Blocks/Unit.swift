extension Block {
  /// What a figure counts, and so how it is written for people.
  public enum Unit: String, Codable, Sendable, CaseIterable {
    /// Bytes, written with decimal prefixes as the docker command does: 84.2 MB.
    case bytes
    /// Things.
    case count
    /// Hundredths: 42 is 42 %.
    case percent
    /// Seconds, written as µs, ms, s, min, h or d.
    case seconds
  }
}

extension Block {
  /// What rules found, with the texts they found it in where the reader should see the lines.
  public struct Findings: Codable, Sendable, Hashable {
    /// The findings; formats group them by file or subject.
    public var findings: [Finding]
    /// Texts of the files the findings point into; a finding whose line is here is shown with that line.
    public var sources: [Excerpt]

    /// Makes a block of findings.
    public init(_ findings: [Finding], sources: [Excerpt] = []) {
      self.findings = findings
      self.sources = sources
    }
  }
}

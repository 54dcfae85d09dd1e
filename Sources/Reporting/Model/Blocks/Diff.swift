extension Block {
  /// What changed in one file; formats show it as unified hunks.
  public struct Diff: Codable, Sendable, Hashable {
    /// The file's name.
    public var file: String
    /// Its text before; empty for a new file.
    public var before: String
    /// Its text after; empty for a removed file.
    public var after: String

    /// Makes a diff.
    public init(file: String, before: String, after: String) {
      self.file = file
      self.before = before
      self.after = after
    }
  }
}

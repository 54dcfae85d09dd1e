extension Block {
  /// A piece of a text file, or all of it: lines a finding points at, or a file that was written.
  public struct Excerpt: Codable, Sendable, Hashable {
    /// The file's name.
    public var file: String
    /// The number of the first line of `text`, from 1.
    public var firstLine: Int
    /// The text.
    public var text: String
    /// The language, in lower case as Markdown fences name it: `dockerfile`, `yaml`.
    public var language: String?

    /// Makes an excerpt; it starts at the file's first line unless told.
    public init(file: String, firstLine: Int = 1, text: String, language: String? = nil) {
      self.file = file
      self.firstLine = firstLine
      self.text = text
      self.language = language
    }
  }
}

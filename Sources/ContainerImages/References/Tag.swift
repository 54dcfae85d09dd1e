extension ImageReference {
  /// A tag: up to 128 letters, digits, `_`, `.` and `-`, not beginning with `.` or `-`.
  public struct Tag: Sendable, Hashable, CustomStringConvertible {
    /// The tag as it is written.
    public let description: String

    /// What is meant where no tag is written.
    public static let latest = Tag(unchecked: "latest")

    private init(unchecked text: String) { description = text }

    /// Reads a tag. Throws `PartError`.
    public init(_ text: String) throws(PartError) {
      func fail(_ reason: String) -> PartError { PartError(part: .tag, text: text, reason: reason) }
      guard let first = text.utf8.first else { throw fail("it is missing") }
      guard text.utf8.count <= 128 else { throw fail("it has more than 128 characters") }
      let isWord = { (byte: UInt8) in Grammar.isAlphanumeric(byte) || byte == UInt8(ascii: "_") }
      guard isWord(first), text.utf8.allSatisfy({ isWord($0) || ".-".utf8.contains($0) }) else {
        throw fail("it has letters, digits, `_`, `.` and `-`, and begins with none of the last two")
      }
      self.init(unchecked: text)
    }
  }
}

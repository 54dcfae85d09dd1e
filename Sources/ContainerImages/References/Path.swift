extension ImageReference {
  /// A repository in a registry: parts of lower-case letters and digits between slashes; within a part `.`, `_`,
  /// `__` or hyphens may stand between them. At most 255 characters.
  public struct Path: Sendable, Hashable, CustomStringConvertible {
    /// The repository as it is written.
    public let description: String

    private init(unchecked text: String) { description = text }

    /// Reads a repository. Throws `PartError`.
    public init(_ text: String) throws(PartError) {
      func fail(_ reason: String) -> PartError { PartError(part: .path, text: text, reason: reason) }
      guard !text.isEmpty else { throw fail("it is missing") }
      guard text.utf8.count <= 255 else { throw fail("it has more than 255 characters") }
      guard Self.isRepository(text.utf8) else {
        throw fail(
          text.contains(where: \.isUppercase)
            ? "it is written in lower case"
            : "its parts begin and end with a letter or digit, with `.`, `_`, `__` or hyphens in between")
      }
      self.init(unchecked: text)
    }

    private static func isRepository(_ text: String.UTF8View) -> Bool {
      // What stands between two letters or digits, and how much of it; the beginning is as good as a slash.
      var (separator, count) = (UInt8(ascii: "/"), 1)
      for byte in text {
        if isPlain(byte) {
          count = 0
        } else if count == 0 {
          guard "/._-".utf8.contains(byte) else { return false }
          (separator, count) = (byte, 1)
        } else {
          guard byte == separator, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") && count == 1 else {
            return false
          }
          count += 1
        }
      }
      return count == 0
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
      Grammar.isDigit(byte) || (0x61...0x7A).contains(byte)
    }

    /// The same repository among the official images.
    var inLibrary: Path { Path(unchecked: "library/\(description)") }

    /// The name without `library/`, if that is all that is in front.
    var officialName: String? {
      let parts = description.split(separator: "/")
      return parts.count == 2 && parts[0] == "library" ? String(parts[1]) : nil
    }
  }
}

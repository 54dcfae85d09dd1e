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
      guard !text.contains(where: \.isUppercase) else { throw fail("it is written in lower case") }
      for component in text.split(separator: "/", omittingEmptySubsequences: false) {
        guard Self.isComponent(component.utf8) else {
          throw fail(
            "its parts begin and end with a letter or digit, with `.`, `_`, `__` or hyphens in between")
        }
      }
      self.init(unchecked: text)
    }

    private static func isComponent(_ component: Substring.UTF8View) -> Bool {
      guard let first = component.first, let last = component.last, isPlain(first), isPlain(last) else {
        return false
      }
      return component.split(whereSeparator: isPlain).allSatisfy { separator in
        separator.elementsEqual(".".utf8) || separator.elementsEqual("_".utf8)
          || separator.elementsEqual("__".utf8) || separator.allSatisfy { $0 == UInt8(ascii: "-") }
      }
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

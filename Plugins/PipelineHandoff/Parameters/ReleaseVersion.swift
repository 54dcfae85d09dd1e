internal import AgentKit

/// A version that is delivered: `2.4.1`, `v3.0.0-rc.1`, `2026.11`, a commit's id.
struct ReleaseVersion: TextParameter {
  let description: String

  /// Reads a version: letters, digits, dots, hyphens, underscores and plus signs (Semantic Versioning 2.0.0 and tags).
  init(_ text: String) throws {
    guard let first = text.utf8.first, text.utf8.count <= 128, Self.isAlphanumeric(first),
      text.utf8.allSatisfy({ Self.isAlphanumeric($0) || Self.marks.contains($0) })
    else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder,
        because: "use letters, digits, \".\", \"-\", \"_\" and \"+\" only, at most 128")
    }
    description = text
  }

  static var placeholder: String { "version" }

  private static let marks = Set(".-_+".utf8)

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
  }

  /// Finds words that are digits with dots between, perhaps behind a `v` and before a suffix.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      guard text.words[index].marks.contains(.digit) else { return nil }
      let word = text.words[index]
      guard word.text.utf8.count <= 128 else { return nil }
      let isMarked = word.text.hasPrefix("v")
      let number = (isMarked ? word.text.dropFirst() : word.text[...]).prefix { $0 != "-" && $0 != "+" }
      guard let first = number.utf8.first, 48...57 ~= first,
        number.utf8.allSatisfy({ 48...57 ~= $0 || $0 == 46 }),
        (try? ReleaseVersion(word.text)) != nil
      else { return nil }
      let dots = number.count { $0 == "." }
      let before = index > 0 ? text.words[index - 1].lower : ""
      if before == "version" || before == "release" || before == "tag" {
        return ScannedValue(.string(word.text), range: word.range, certainty: 0.95)
      }
      guard 1...2 ~= dots else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: dots == 2 || isMarked ? 0.9 : 0.6)
    }
  }
}

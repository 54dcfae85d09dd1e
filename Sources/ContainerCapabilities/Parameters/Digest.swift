package import AgentKit

/// The digest of a manifest or a layer.
///
/// Source of the grammar: the OCI image specification's descriptors: `sha256:` and 64 lower-case hexadecimal digits, or
/// `sha512:` and 128.
package struct Digest: TextParameter {
  /// The algorithm, a colon and the digits.
  package let description: String

  /// Reads a digest.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let length = Self.lengths[String(parts[0])] else {
      throw InvalidValue(
        String(text.prefix(80)), is: Self.placeholder, because: "begin with sha256: or sha512:")
    }
    guard parts[1].utf8.count == length, parts[1].utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }) else {
      throw InvalidValue(
        String(text.prefix(80)), is: Self.placeholder,
        because: "\(parts[0]) needs \(length) hexadecimal digits in lower case, not \(parts[1].utf8.count)")
    }
    description = text
  }

  /// `digest`
  package static var placeholder: String { "digest" }

  private static let lengths = ["sha256": 64, "sha512": 128]

  /// Finds digests, alone or behind an image's name.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      guard text.words[index].marks.contains(.colon), text.words[index].text.utf8.count >= 71 else {
        return nil
      }
      let word = text.words[index]
      if (try? Digest(word.text)) != nil {
        return ScannedValue(.string(word.text), range: word.range, certainty: 1)
      }
      guard let at = word.text.lastIndex(of: "@"),
        let digest = try? Digest(String(word.text[at...].dropFirst()))
      else { return nil }
      let bytes = word.range.upperBound - digest.description.utf8.count
      return ScannedValue(.string(digest.description), range: bytes..<word.range.upperBound, certainty: 0.8)
    }
  }
}

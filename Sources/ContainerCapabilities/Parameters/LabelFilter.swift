package import AgentKit

/// A label of an object: a key, or a key and a value with `=` between them.
///
/// Source of the grammar: the docker command's `--label` and `--filter label=`.
package struct LabelFilter: TextParameter {
  /// The label as it was given.
  package let description: String
  /// The key.
  package let key: String
  /// The value; `nil` for any.
  package let value: String?

  /// Reads a label.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let key = parts.first, !key.isEmpty, text.utf8.count <= 4096,
      !key.utf8.contains(where: { $0 <= 32 }),
      !text.utf8.contains(0)
    else {
      throw InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: "write key or key=value")
    }
    self.key = String(key)
    value = parts.count == 2 ? String(parts[1]) : nil
    description = text
  }

  /// `label`
  package static var placeholder: String { "label" }

  /// Finds the word behind "label", those listed with it, and words of the form `key=value`.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    /// Whether the last word was a label, or joins one to the next.
    var isListing = false
    return text.words.indices.compactMap { index in
      if isListing, joints.contains(text.words[index].folded) { return nil }
      let isPairOfList = isListing && text.words[index].marks.contains(.equals)
      isListing = false
      let isLabelled = isPairOfList || index > 0 && nouns.contains(text.words[index - 1].folded)
      guard isLabelled || text.words[index].marks.contains(.equals) else { return nil }
      let word = text.words[index]
      let isPair = word.text.utf8.count <= 512 && word.marks.contains(.equals)
      guard isPair || (isLabelled && !word.isKnown), !word.text.hasPrefix("-"),
        (try? LabelFilter(word.text)) != nil
      else { return nil }
      isListing = isLabelled
      return ScannedValue(.string(word.text), range: word.range, certainty: isLabelled ? 0.97 : 0.5)
    }
  }

  private static let joints = WordHashes(["and"])

  private static let nouns = WordHashes(["label", "labels", "labelled", "labeled", "--label"])
}

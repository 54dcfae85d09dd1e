package import AgentKit

/// The id of a published vulnerability: a CVE or a GitHub security advisory.
///
/// Source of the grammar: the CVE record format (`CVE-`, a year, four digits or more) and GitHub's advisory ids (`GHSA-`
/// and three groups of four out of `23456789cfghjmpqrvwx`).
package struct CVEIdentifier: TextParameter {
  /// The id as its issuer writes it.
  package let description: String

  /// Reads an id, in any case.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    // A longer text is none; do not cut it up first.
    let parts = (text.utf8.count <= 64 ? text.lowercased() : "").split(
      separator: "-", omittingEmptySubsequences: false)
    func areDigits(_ part: Substring, _ lengths: ClosedRange<Int>) -> Bool {
      lengths ~= part.utf8.count && part.utf8.allSatisfy { 48...57 ~= $0 }
    }
    if parts.first == "cve", parts.count == 3, areDigits(parts[1], 4...4), areDigits(parts[2], 4...19) {
      description = "CVE-\(parts[1])-\(parts[2])"
    } else if parts.first == "ghsa", parts.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 4 && $0.utf8.allSatisfy(Self.alphabet.contains) })
    {
      description = "GHSA-" + parts.dropFirst().joined(separator: "-")
    } else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder, because: "write CVE-2024-3094 or GHSA-xxxx-xxxx-xxxx")
    }
  }

  /// `cve`
  package static var placeholder: String { "cve" }

  private static let alphabet = Set("23456789cfghjmpqrvwx".utf8)

  /// Finds ids; the word CVE and the numbers may be apart ("cve 2024-3094").
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      let first = text.words[index].firstByte | 0x20
      // The groups of an advisory's id may all be letters.
      guard
        first == UInt8(ascii: "g")
          || text.words[index].marks.contains(.digit) && (first == UInt8(ascii: "c") || 48...57 ~= first)
      else { return nil }
      let word = text.words[index]
      if first == UInt8(ascii: "g"), word.text.utf8.count != "GHSA-xxxx-xxxx-xxxx".utf8.count { return nil }
      if let id = try? CVEIdentifier(word.text) {
        return ScannedValue(.string(id.description), range: word.range, certainty: 1)
      }
      guard index > 0, text.words[index - 1].lower == "cve",
        let id = try? CVEIdentifier("cve-" + word.text)
      else { return nil }
      let run = (index - 1)..<(index + 1)
      return ScannedValue(.string(id.description), range: text.bytes(of: run), certainty: 0.95)
    }
  }
}

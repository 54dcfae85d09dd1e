internal import AgentKit

/// What the shape of a word says about its being somebody's name for a thing.
extension ScannedText.Word {
  /// What it is to names, whatever is named.
  var roles: NameWords.Roles { NameWords.roles[bareFolded] }

  /// Whether people use it for other things than names. "test1" is nobody's vocabulary, though some text about
  /// containers may hold it.
  var isVocabulary: Bool { isKnown && marks.isDisjoint(with: [.digit, .underscore]) }

  /// Whether it looks like a made-up name: `web_1`, `shop-web-1`, `test_db`; but not `log4shell`.
  var looksMade: Bool {
    marks.contains(.underscore) || marks.contains(.digit) && bare.utf8.contains(UInt8(ascii: "-"))
  }

  /// Whether it is the id of an object: twelve or sixty-four hexadecimal digits with at least one figure.
  var isObjectID: Bool {
    guard marks.contains(.digit) else { return false }
    let count = text.utf8.count - possessive
    return (count == 12 || count == 64) && bare.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
  }

  /// Whether it is a version, a size, a file's name, an advisory or a platform rather than a name.
  var isOfAnotherSort: Bool {
    if roles.contains(.other) { return true }
    // Most words are told apart by their marks and their initial.
    let initial = firstByte | 0x20
    guard
      !marks.isDisjoint(with: [.digit, .dot]) || initial == UInt8(ascii: "c") || initial == UInt8(ascii: "g")
    else { return text.utf8.count == possessive }
    let lower = possessive == 0 ? self.lower : bare.lowercased()
    // "2", "1.27", "256m", "10s"; but not "3f2a9b1c4d5e" or "7zip-worker".
    if beginsWithDigit, !isObjectID, bare.utf8.count(where: { !(48...57 ~= $0 || $0 == 46) }) <= 2 {
      return true
    }
    // "v2"
    if lower.utf8.first == UInt8(ascii: "v"), lower.utf8.count > 1,
      lower.utf8.dropFirst().allSatisfy({ 48...57 ~= $0 || $0 == 46 })
    {
      return true
    }
    return NameWords.isFileName(lower) || lower.hasPrefix("cve-") || lower.hasPrefix("ghsa-")
  }
}

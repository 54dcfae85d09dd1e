internal import AgentKit

/// A word of a request with what its neighbours may ask about it.
struct Neighbour {
  /// The word in lower case, without a possessive ending.
  let lower: String
  /// Stands for it.
  let hash: UInt64
  /// The word as it was written, without a possessive ending.
  let bare: String
  /// Its bytes in the request.
  let range: Range<Int>
  /// Whether it is domain vocabulary or common English.
  let isKnown: Bool
  /// What it is to names, whatever is named.
  let roles: NameWords.Roles

  init(_ word: ScannedText.Word) {
    // "web's logs": the name is web.
    let ending =
      word.marks.isDisjoint(with: [.apostrophe, .beyondASCII]) ? 0 : Self.possessive(word.text.utf8)
    if ending == 0 {
      bare = word.text
      lower = word.lower
      hash = word.folded
    } else {
      bare = String(decoding: word.text.utf8.dropLast(ending), as: UTF8.self)
      lower = bare.utf8.count <= 512 ? bare.lowercased() : ""
      hash = ScannedText.Word.hash(of: bare)
    }
    range = word.range.lowerBound..<(word.range.upperBound - ending)
    // "test1" is nobody's vocabulary, though some text about containers may hold it.
    isKnown = word.isKnown && word.marks.isDisjoint(with: [.digit, .underscore])
    roles = NameWords.roles[hash]
  }

  /// The bytes of an ending "'s", with either apostrophe.
  private static func possessive(_ text: String.UTF8View) -> Int {
    guard text.last == UInt8(ascii: "s") else { return 0 }
    return text.dropLast().last == UInt8(ascii: "'") ? 2 : text.suffix(4).elementsEqual("’s".utf8) ? 4 : 0
  }

  /// Whether nothing but its grammar speaks against the word's being a name.
  var couldBeName: Bool { !isKnown || roles.contains(.commonplace) }

  /// Whether it looks like a made-up name: `web_1`, `shop-web-1`, `test_db`; but not `log4shell`.
  var looksMade: Bool {
    let hasFigure = bare.utf8.contains { 48...57 ~= $0 }
    return bare.utf8.contains { $0 == UInt8(ascii: "_") || (hasFigure && $0 == UInt8(ascii: "-")) }
  }

  /// Whether it is the id of an object: twelve or sixty-four hexadecimal digits with at least one figure.
  var isObjectID: Bool {
    (bare.utf8.count == 12 || bare.utf8.count == 64)
      && bare.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 } && bare.utf8.contains { 48...57 ~= $0 }
  }

  /// Whether it is a version, a size, a file's name, an advisory or a platform rather than a name.
  var isOfAnotherSort: Bool {
    guard let first = bare.utf8.first else { return true }
    // "2", "1.27", "256m", "10s"; but not "3f2a9b1c4d5e" or "7zip-worker".
    if 48...57 ~= first, !isObjectID, bare.utf8.count(where: { !(48...57 ~= $0 || $0 == 46) }) <= 2 {
      return true
    }
    // "v2"
    if lower.utf8.first == UInt8(ascii: "v"), lower.utf8.count > 1,
      lower.utf8.dropFirst().allSatisfy({ 48...57 ~= $0 || $0 == 46 })
    {
      return true
    }
    return roles.contains(.other) || NameWords.isFileName(lower) || lower.hasPrefix("cve-")
      || lower.hasPrefix("ghsa-")
  }
}

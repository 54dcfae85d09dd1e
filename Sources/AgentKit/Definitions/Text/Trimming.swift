extension StringProtocol where SubSequence == Substring {
  /// The text without ASCII blanks and line ends around it.
  var trimmed: String {
    let bytes = self[...].utf8
    guard let first = bytes.firstIndex(where: { !$0.isBlank }),
      let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(Substring(bytes[first...last]))
  }

  /// What follows a beginning, or `nil` where the text begins otherwise.
  func withoutPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  /// What precedes an end, or `nil` where the text ends otherwise.
  func withoutSuffix(_ suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }
}

extension UInt8 {
  /// An ASCII letter, or a part of any other character.
  var isLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// A space, a tab or a line end.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
      || self == UInt8(ascii: "\r")
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The text without ASCII blanks and line ends at its end.
  var withoutBlanksAtEnd: String {
    let bytes = self[...].utf8
    guard let last = bytes.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(Substring(bytes[...last]))
  }
}

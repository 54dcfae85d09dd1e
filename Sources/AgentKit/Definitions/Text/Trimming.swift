extension StringProtocol where SubSequence == Substring {
  /// The text without ASCII blanks and line ends around it.
  var trimmed: String {
    let bytes = self[...].utf8
    if let first = bytes.first, let last = bytes.last, !first.isBlank, !last.isBlank { return String(self) }
    guard let first = bytes.firstIndex(where: { !$0.isBlank }),
      let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(Substring(bytes[first...last]))
  }

  /// What follows a beginning, or `nil` where the text begins otherwise; byte by byte.
  func withoutPrefix(_ prefix: String) -> String? {
    let bytes = self[...].utf8
    guard bytes.starts(with: prefix.utf8) else { return nil }
    return String(Substring(bytes.dropFirst(prefix.utf8.count)))
  }

  /// What precedes an end, or `nil` where the text ends otherwise; byte by byte.
  func withoutSuffix(_ suffix: String) -> String? {
    let bytes = self[...].utf8
    guard bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else { return nil }
    return String(Substring(bytes.dropLast(suffix.utf8.count)))
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

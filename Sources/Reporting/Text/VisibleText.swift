extension String {
  /// The text with everything that acts unseen made visible, for people's eyes in any format.
  ///
  /// Control characters become their pictures (ESC is `␛`); bidirectional controls, zero-width and tag characters
  /// become `<U+202E>` (Trojan Source, CVE-2021-42574). Well-formed CSI sequences (ECMA-48 5.4), the colours of log
  /// lines, are dropped, since they carry no text. Line feeds and tabs stay: each format lays them out.
  package func visible() -> String {
    if !utf8.holds(where: { $0 &- 0x20 >= 0x5F && $0 != 0x0A && $0 != 0x09 }) { return self }
    if unicodeScalars.allSatisfy({ !$0.actsUnseen || $0 == "\n" || $0 == "\t" }) { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}", let end = rest.endOfControlSequence {
        rest = rest[end...]
      } else if scalar == "\r" && rest.first == "\n" {
        continue
      } else if scalar == "\n" || scalar == "\t" || !scalar.actsUnseen {
        result.unicodeScalars.append(scalar)
      } else {
        result += scalar.picture
      }
    }
    return result
  }

  /// The lines of the text, without their ends (LF or CRLF).
  var lines: [Substring] {
    guard !isEmpty else { return [] }
    var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if utf8.last == UInt8(ascii: "\n") { lines.removeLast() }
    return lines.map { Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
  }
}

extension Sequence<UInt8> {
  /// Whether some byte is such, found without looking at one after the other where they lie in one piece.
  func holds(where isSought: (UInt8) -> Bool) -> Bool {
    let found = withContiguousStorageIfAvailable { bytes in
      var found = false
      for byte in bytes { found = isSought(byte) || found }
      return found
    }
    return found ?? contains(where: isSought)
  }
}

extension Substring.UnicodeScalarView {
  /// Where the control sequence ends whose ESC was just taken; `nil` if this is none.
  fileprivate var endOfControlSequence: Index? {
    guard first == "[" else { return nil }
    guard let final = dropFirst().firstIndex(where: { !(0x20...0x3F).contains($0.value) }) else { return nil }
    return (0x40...0x7E).contains(self[final].value) ? index(after: final) : nil
  }
}

extension Unicode.Scalar {
  /// Whether the character does something without being seen: controls, bidirectional and other format characters,
  /// fillers, tags. The joiners U+200C and U+200D are part of words and emoji and stay.
  var actsUnseen: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x115F...0x1160, 0x180E, 0x200B, 0x200E...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// What is shown instead of a character that acts unseen.
  fileprivate var picture: String {
    if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(picture) }
    if value == 0x7F { return "␡" }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}

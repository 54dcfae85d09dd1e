extension Span<UInt8> {
  /// The byte at a position, or a newline outside of the text.
  func byte(_ position: Int) -> UInt8 {
    position >= 0 && position < count ? self[position] : UInt8(ascii: "\n")
  }

  /// The bytes as text; what is no UTF-8 is replaced.
  func string(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for position in range { bytes.append(self[position]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The end of a run of characters of a class, from a position.
  func end(of characters: ByteClass, from start: Int, atMost most: Int = .max) -> Int {
    var end = start
    while end < count, end - start < most, characters.contains(self[end]) { end += 1 }
    return end
  }

  /// The beginning of a run of characters of a class, up to a position.
  func start(of characters: ByteClass, to end: Int, atMost most: Int = .max) -> Int {
    var start = end
    while start > 0, end - start < most, characters.contains(self[start - 1]) { start -= 1 }
    return start
  }

  /// Whether an ASCII text stands at a position.
  func has(_ text: String, at position: Int, ignoringCase: Bool = false) -> Bool {
    guard position >= 0, position + text.utf8.count <= count else { return false }
    var place = position
    for byte in text.utf8 {
      let here = ignoringCase ? self[place].lowercased : self[place]
      if here != (ignoringCase ? byte.lowercased : byte) { return false }
      place += 1
    }
    return true
  }

  /// Whether an ASCII text, given in lower case, stands anywhere in a range; case does not matter.
  func contains(_ text: String, in range: Range<Int>) -> Bool {
    guard range.count >= text.utf8.count else { return false }
    for start in range.lowerBound...(range.upperBound - text.utf8.count)
    where has(text, at: start, ignoringCase: true) { return true }
    return false
  }
}

extension UInt8 {
  /// The ASCII letter in lower case.
  var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}

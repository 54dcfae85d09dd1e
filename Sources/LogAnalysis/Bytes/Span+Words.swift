extension Span<UInt8> {
  /// Eight bytes from a position on, the first in the lowest place; zeros stand for what lies behind the end.
  @inline(__always)
  func eight(at position: Int) -> UInt64 {
    guard position >= 0, position <= count &- 8 else { return last(from: position) }
    // Every scan goes through here: to ask the same once more would be a fifth of it.
    return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  /// The bytes that are left, fewer than eight.
  private func last(from position: Int) -> UInt64 {
    if count >= 8, position < count {
      return eight(at: count &- 8) &>> UInt64(truncatingIfNeeded: (position &+ 8 &- count) &* 8)
    }
    var (word, next) = (UInt64(0), count)
    while next > position {
      next -= 1
      word = word << 8 | UInt64(self[next])
    }
    return word
  }

  /// Where a byte of ASCII stands first, from a position on; `count` where it does not.
  @inline(__always)
  func first(_ byte: UInt8, from start: Int) -> Int { first(from: start) { $0.within(byte...byte) } }

  /// Where the first control character other than a tab stands, from a position on; `count` where there is none.
  @inline(__always)
  func firstControl(from start: Int) -> Int { first(from: start) { $0.controls } }

  /// Where the first byte stands, from a position on, of which the answer is yes; `count` where there is none.
  @inline(__always)
  func first(from start: Int, _ answers: (UInt64) -> UInt64) -> Int {
    var position = start
    while position < count {
      let yes = answers(eight(at: position))
      // Zeros behind the end may be what is looked for.
      if yes != 0 { return Swift.min(position &+ yes.firstPlace, count) }
      position &+= 8
    }
    return count
  }

  /// The next run of letters, from a position on; `nil` where there is none.
  @inline(__always)
  func letters(from start: Int) -> Range<Int>? {
    let begin = first(from: start) { $0.letters }
    return begin < count ? begin..<first(from: begin) { $0.letters.others } : nil
  }

  /// Whether a text of ASCII stands at a position.
  @inline(__always)
  func has(_ text: StaticString, at position: Int = 0) -> Bool {
    guard position >= 0, count - position >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      for index in 0..<expected.count where self[position &+ index] != expected[index] { return false }
      return true
    }
  }

  /// Where a text of ASCII stands first within the first `limit` bytes; `nil` where it does not.
  func find(_ text: StaticString, within limit: Int = .max) -> Int? {
    guard text.utf8CodeUnitCount > 0 else { return 0 }
    let first = text.withUTF8Buffer { $0[0] }
    let end = Swift.min(limit, count)
    var position = 0
    while true {
      position = self.first(first, from: position)
      guard position < end else { return nil }
      if has(text, at: position) { return position }
      position += 1
    }
  }

  /// The byte at a position; 0 outside.
  @inline(__always)
  func byte(_ position: Int) -> UInt8 { position >= 0 && position < count ? self[position] : 0 }

  /// A copy of some of its bytes.
  func copy(_ range: Range<Int>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.append(self, range)
    return copy
  }
}

extension [UInt8] {
  /// Adds bytes at the end, as one block.
  @inline(__always)
  mutating func append(_ span: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    span.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether it is an ASCII digit.
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether it is a space or a tab.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
}

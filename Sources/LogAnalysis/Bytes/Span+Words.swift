extension Span<UInt8> {
  /// Every byte of a word the same.
  @inline(__always)
  private static func spread(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Eight bytes from a position on, the first in the lowest place; zeros stand for what lies behind the end.
  @inline(__always)
  func eight(at position: Int) -> UInt64 {
    guard position &+ 8 > count else {
      return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
    var word: UInt64 = 0
    var shift: UInt64 = 0
    var next = position
    while next < count {
      word |= UInt64(self[next]) << shift
      shift += 8
      next += 1
    }
    return word
  }

  /// Where a byte stands first, from a position on; `count` where it does not. Eight bytes a step: a byte of `x` is
  /// zero exactly where the lowest bit of `(x - 1) & ~x & 0x80` is set.
  @inline(__always)
  func first(_ byte: UInt8, from start: Int) -> Int {
    let pattern = Self.spread(byte)
    var position = start
    while position &+ 8 <= count {
      let word = eight(at: position) ^ pattern
      let hit = (word &- Self.spread(1)) & ~word & Self.spread(0x80)
      if hit != 0 { return position &+ hit.trailingZeroBitCount >> 3 }
      position &+= 8
    }
    while position < count, self[position] != byte { position += 1 }
    return position
  }

  /// Where the first control character other than a tab stands; `count` where there is none.
  @inline(__always)
  var firstControl: Int {
    var position = 0
    while position < count {
      let word = position &+ 8 <= count ? eight(at: position) : eight(at: position) | padding(at: position)
      let low = (word &- Self.spread(0x20)) & ~word & Self.spread(0x80)
      let delete = word ^ Self.spread(0x7F)
      let hit = low | (delete &- Self.spread(1)) & ~delete & Self.spread(0x80)
      guard hit != 0 else {
        position &+= 8
        continue
      }
      let found = position &+ hit.trailingZeroBitCount >> 3
      if self[found] != 0x09 { return found }
      position = found &+ 1
    }
    return count
  }

  /// Harmless bytes in place of what lies behind the end.
  private func padding(at position: Int) -> UInt64 {
    Self.spread(0x20) << UInt64((count - position) * 8)
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

/// Eight bytes of a text in one word, the first in the lowest place.
///
/// What is asked of each of them is answered by the highest bit of its place. Seven bits of a byte and seven of another
/// make no more than eight, so that no byte's answer depends on its neighbours.
extension UInt64 {
  /// One byte, eight times.
  @inline(__always)
  static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Which bytes lie in a range of ASCII.
  @inline(__always)
  func within(_ range: ClosedRange<UInt8>) -> UInt64 {
    let seven = self & .eight(0x7F)
    let reached = seven &+ .eight(0x80 &- range.lowerBound)
    let passed = seven &+ .eight(0x7F &- range.upperBound)
    return reached & ~passed & ~self & .eight(0x80)
  }

  /// Which bytes are ASCII digits.
  @inline(__always) var digits: UInt64 { within(0x30...0x39) }

  /// Which bytes are ASCII letters.
  @inline(__always) var letters: UInt64 { (self | .eight(0x20)).within(0x61...0x7A) }

  /// Which bytes are control characters other than a tab.
  @inline(__always) var controls: UInt64 { within(0x00...0x08) | within(0x0A...0x1F) | within(0x7F...0x7F) }

  /// The bytes of which the answer is no, given what was answered.
  @inline(__always) var others: UInt64 { ~self & .eight(0x80) }

  /// The place of the first byte of which the answer is yes; 8 where there is none.
  @inline(__always) var firstPlace: Int { trailingZeroBitCount &>> 3 }

  /// The number that eight digits say.
  @inline(__always) var decimal: Int64 {
    // Two digits become one number of two, two of those one of four, two of those one of eight.
    var number = ((self & .eight(0x0F)) &* (10 << 8 | 1)) &>> 8
    number = ((number & 0x00FF_00FF_00FF_00FF) &* (100 << 16 | 1)) &>> 16
    number = ((number & 0x0000_FFFF_0000_FFFF) &* (10_000 << 32 | 1)) &>> 32
    return Int64(truncatingIfNeeded: number)
  }

  /// Its first bytes, and zeros behind them.
  @inline(__always)
  func first(_ count: Int) -> UInt64 { count < 8 ? self & (1 &<< UInt64(count &* 8) &- 1) : self }
}

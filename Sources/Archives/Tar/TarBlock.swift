/// A header block of an archive as it stands there: ustar, its GNU variant, or the older format without a magic word.
struct TarBlock {
  let type: UInt8
  let path: [UInt8]
  let linkTarget: [UInt8]
  let mode: UInt16
  let user: Int
  let group: Int
  let size: Int
  let modified: Int64
  /// The numbers of a device; 0 for everything else.
  let deviceMajor: Int
  let deviceMinor: Int

  /// Reads 512 bytes; nil if they are no header.
  init?(_ block: ArraySlice<UInt8>) {
    let start = block.startIndex
    func field(_ offset: Int, _ length: Int) -> ArraySlice<UInt8> {
      block[(start + offset)..<(start + offset + length)]
    }
    guard Self.checksumHolds(block, Self.number(field(148, 8))),
      let mode = Self.number(field(100, 8)), let user = Self.number(field(108, 8)),
      let group = Self.number(field(116, 8)), let size = Self.number(field(124, 12)), size >= 0,
      user >= 0, group >= 0, let modified = Self.number(field(136, 12))
    else { return nil }
    type = block[start + 156]
    linkTarget = Self.text(field(157, 100))
    // GNU's variant keeps other things in the place of the prefix.
    let prefix = field(257, 6).elementsEqual(Array("ustar\0".utf8)) ? Self.text(field(345, 155)) : []
    let name = Self.text(field(0, 100))
    path = prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
    self.mode = UInt16(truncatingIfNeeded: mode & 0o7777)
    self.user = user
    self.group = group
    self.size = size
    self.modified = Int64(modified)
    deviceMajor = Self.number(field(329, 8)) ?? 0
    deviceMinor = Self.number(field(337, 8)) ?? 0
  }

  static func isZero(_ block: ArraySlice<UInt8>) -> Bool { block.allSatisfy { $0 == 0 } }

  private static func text(_ field: ArraySlice<UInt8>) -> [UInt8] { Array(field.prefix { $0 != 0 }) }

  /// Octal digits between spaces and zeros, or, with the highest bit set, a number of two's complement with the highest
  /// byte first.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first else { return nil }
    if first & 0x80 != 0 {
      let isNegative = first & 0x40 != 0
      var value = isNegative ? -1 : 0
      for (index, byte) in field.enumerated() {
        let bits = index == 0 ? Int(byte & 0x7F) | (isNegative ? ~0x7F : 0) : Int(byte)
        let (product, overflows) = value.multipliedReportingOverflow(by: 256)
        guard !overflows else { return nil }
        value = index == 0 ? bits : product | bits
      }
      return value
    }
    var value = 0
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
    for digit in digits {
      guard (0x30...0x37).contains(digit) else { return nil }
      value = value << 3 | Int(digit - 0x30)
    }
    return value
  }

  /// The sum of all bytes, with spaces in the sum's own place; some old programs counted signed bytes.
  private static func checksumHolds(_ block: ArraySlice<UInt8>, _ expected: Int?) -> Bool {
    var (unsigned, signed) = (0, 0)
    for (index, byte) in block.enumerated() {
      let byte = (148..<156).contains(index) ? 0x20 : byte
      unsigned += Int(byte)
      signed += Int(Int8(bitPattern: byte))
    }
    return expected == unsigned || expected == signed
  }
}

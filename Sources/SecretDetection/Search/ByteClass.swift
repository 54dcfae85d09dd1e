/// A set of ASCII characters, or of all bytes but some of those.
struct ByteClass: Sendable, Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether bytes beyond ASCII belong to it.
  private var others = false

  init(_ characters: String) {
    for byte in characters.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 ? high >> UInt64(byte - 64) & 1 == 1 : others
  }

  static func + (left: ByteClass, right: ByteClass) -> ByteClass {
    var both = left
    both.low |= right.low
    both.high |= right.high
    both.others = both.others || right.others
    return both
  }

  /// All bytes that do not belong to it.
  var inverted: ByteClass {
    var inverted = self
    inverted.low = ~low
    inverted.high = ~high
    inverted.others = !others
    return inverted
  }

  static let digits = ByteClass("0123456789")
  static let upper = ByteClass("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  static let lower = ByteClass("abcdefghijklmnopqrstuvwxyz")
  static let letters = upper + lower
  static let alphanumeric = letters + digits
  static let upperDigits = upper + digits
  static let lowerDigits = lower + digits
  /// RFC 4648, section 6.
  static let base32 = upper + ByteClass("234567")
  static let hexadecimal = digits + ByteClass("abcdefABCDEF")
  static let lowerHexadecimal = digits + ByteClass("abcdef")
  /// RFC 4648, section 4.
  static let base64 = alphanumeric + ByteClass("+/=")
  /// RFC 4648, section 5, without padding.
  static let base64URL = alphanumeric + ByteClass("-_")
  static let word = alphanumeric + ByteClass("_")
  /// What names in source code, options and keys are made of.
  static let nameCharacters = alphanumeric + ByteClass("_.-")
  static let blanks = ByteClass(" \t")
}

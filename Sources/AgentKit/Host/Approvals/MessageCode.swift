/// The keyed message authentication code HMAC-SHA-256 (RFC 2104, FIPS 198-1).
enum MessageCode {
  private static let block = 64

  /// The code of a message as `sha256:` and hexadecimal digits.
  ///
  /// - Parameter key: At most 64 bytes.
  static func text(of message: [UInt8], key: [UInt8]) throws -> String {
    try hash(of: message, key: key).rawValue
  }

  /// The 32 bytes of the code.
  ///
  /// - Parameter key: At most 64 bytes.
  static func octets(of message: [UInt8], key: [UInt8]) throws -> [UInt8] {
    try hash(of: message, key: key).octets
  }

  private static func hash(of message: [UInt8], key: [UInt8]) throws -> ContentHash {
    let key = key.prefix(block) + Array(repeating: 0, count: max(0, block - key.count))
    let inner = try ContentHash(of: key.map { $0 ^ 0x36 } + message)
    return try ContentHash(of: key.map { $0 ^ 0x5C } + inner.octets)
  }

  /// Compares without telling by its time how much was equal.
  static func areEqual(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension ContentHash {
  /// The 32 bytes that the digits stand for.
  var octets: [UInt8] {
    let digits = Array(digits.utf8).map { $0 > 57 ? $0 - 87 : $0 - 48 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

/// How far the log goes: the number and the digest of its last record, in a file beside it.
///
/// A chain whose end was cut off is still a chain; only this tells. It is written after each record, in place and in
/// one piece, so a writer that is killed leaves it one record behind and never ahead.
struct AuditHead: Equatable {
  static let name = "audit.head"
  /// 20 digits, a blank, `sha256:` with 64 digits, a line end.
  static let length = 93

  let number: Int
  let hash: String

  init(number: Int, hash: String) {
    self.number = number
    self.hash = hash
  }

  /// Reads what ``bytes`` gives; `nil` for anything else.
  init?(_ bytes: some BidirectionalCollection<UInt8>) {
    guard bytes.count == Self.length, bytes.last == .newline else { return nil }
    let parts = String(decoding: bytes.dropLast(), as: UTF8.self).split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]), number > 0,
      let hash = ContentHash(rawValue: String(parts[1]))
    else { return nil }
    self.init(number: number, hash: hash.rawValue)
  }

  /// The whole file, always of one length.
  var bytes: [UInt8] {
    let digits = String(number)
    let text = String(repeating: "0", count: max(0, 20 - digits.count)) + digits + " \(hash)\n"
    return Array(text.utf8)
  }
}

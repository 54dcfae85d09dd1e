internal import AgentKit

/// An amount of memory or storage.
///
/// Source of the grammar: the docker command's `RAMInBytes`: a number, perhaps with decimals, and a unit (`b`, `k`,
/// `m`, `g`, `t`, `p`, each also with `b` or `ib` behind it, in any case). Every unit is a power of 1024.
package struct ByteCount: TextParameter {
  /// The amount as it was given, without blanks.
  package let description: String
  /// The amount in bytes; never negative.
  package let bytes: Int

  /// Reads an amount.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    guard text.utf8.count <= 64 else {
      throw InvalidValue(
        String(text.prefix(60)) + "…", is: Self.placeholder, because: "it is longer than 64 characters")
    }
    let compact = text.filter { $0 != " " }
    let digits = compact.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    guard let number = Double(digits), number.isFinite else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder, because: "begin with a number, as in 256m or 1.5g")
    }
    let unit = compact.dropFirst(digits.count).lowercased()
    guard let power = Self.powers[unit] else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder, because: "\"\(unit)\" is no unit; use b, k, m, g or t")
    }
    let bytes = number * Double(1 << (10 * power))
    guard bytes < 0x1p62 else {
      throw InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: "it is too large")
    }
    self.bytes = Int(bytes)
    description = compact
  }

  /// `size`
  package static var placeholder: String { "size" }

  private static let powers: [String: Int] = [
    "": 0, "b": 0, "k": 1, "kb": 1, "kib": 1, "m": 2, "mb": 2, "mib": 2, "g": 3, "gb": 3, "gib": 3, "t": 4,
    "tb": 4,
    "tib": 4, "p": 5, "pb": 5, "pib": 5,
  ]
}

/// Two words side by side, which may say what neither says alone: "how many", "not start", "run `alpine:3.20`".
enum WordPair {
  /// The hash of a pair, by those of its words.
  @inline(__always)
  static func stem(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ (second << 1 | second >> 63)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// How tables of learned words write a pair.
  static func form(_ first: String, _ second: String) -> String { "\(first)_\(second)" }
}

extension RequestWord {
  /// What stands for it in a pair, its stem or that of its shape; `nil` for other names, for what is pasted, and for
  /// what does not count.
  @inline(__always)
  var stemInPair: UInt64? {
    guard counts else { return nil }
    return region.isDisjoint(with: [.identifier, .pasted]) ? stem : shape?.stem
  }
}

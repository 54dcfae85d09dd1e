/// The 64-bit FNV-1a hash that stands for a word in every table of the router.
///
/// It is the same on every machine and in every run, unlike `Hasher`. Two words of one hash would be taken for each
/// other; among a million words the odds of one such pair are 1 in 37 million.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in the next byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of some bytes.
  @inline(__always)
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// Calls a closure with the hash of each word of a list: words with blanks or lines' ends between them.
  static func forEachWord(of list: String, _ body: (UInt64) -> Void) {
    var hash = WordHash()
    var isInside = false
    for byte in list.utf8 {
      if byte > 0x20 {
        hash.add(byte)
        isInside = true
      } else if isInside {
        body(hash.value)
        hash = WordHash()
        isInside = false
      }
    }
    if isInside { body(hash.value) }
  }
}

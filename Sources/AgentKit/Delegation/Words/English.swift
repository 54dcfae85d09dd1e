/// How common a word is in everyday English, by its stem.
enum English {
  /// 1 for everyday words, 2 for usual ones, 3 for familiar ones, 0 for what is no common English: names, jargon,
  /// misspellings.
  @inline(__always)
  static func level(of stem: UInt64) -> Int { max(0, Int(table[stem])) }

  private static let table: HashTable = {
    var table = HashTable(capacity: 20_000)
    var stemmer = Stemmer()
    for (level, words) in [CommonWords.everyday, CommonWords.usual, CommonWords.familiar].enumerated() {
      stemmer.word.removeAll(keepingCapacity: true)
      for offset in 0...words.utf8CodeUnitCount {
        let byte = offset < words.utf8CodeUnitCount ? words.utf8Start[offset] : 0x20
        if byte > 0x20 {
          stemmer.word.append(byte)
        } else if !stemmer.word.isEmpty {
          stemmer.stem()
          _ = table.value(of: WordHash.of(stemmer.word), orInsert: Int32(level + 1))
          stemmer.word.removeAll(keepingCapacity: true)
        }
      }
    }
    return table
  }()
}

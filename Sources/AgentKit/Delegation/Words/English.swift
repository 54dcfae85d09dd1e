/// How common a word is in everyday English, by its stem.
enum English {
  /// 1 for everyday words, 2 for usual ones, 3 for familiar ones, 0 for what is no common English: names, jargon,
  /// misspellings.
  static func level(of stem: UInt64) -> Int { Int(SharedWords.stem(stem).level) }

  /// Calls a closure with every common word's stem and its level, the most common first.
  static func forEachStem(_ body: (_ stem: UInt64, _ level: Int32) -> Void) {
    var stemmer = Stemmer()
    for (level, words) in [CommonWords.everyday, CommonWords.usual, CommonWords.familiar].enumerated() {
      stemmer.word.removeAll(keepingCapacity: true)
      for offset in 0...words.utf8CodeUnitCount {
        let byte = offset < words.utf8CodeUnitCount ? words.utf8Start[offset] : 0x20
        if byte > 0x20 {
          stemmer.word.append(byte)
        } else if !stemmer.word.isEmpty {
          stemmer.stem()
          body(WordHash.of(stemmer.word), Int32(level + 1))
          stemmer.word.removeAll(keepingCapacity: true)
        }
      }
    }
  }
}

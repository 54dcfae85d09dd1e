/// What a clause names: "restart shop7-srv", "is old-db up", "rm web_1".
struct NamedThings {
  /// How many compounds are nobody's words.
  private(set) var made = 0
  /// Whether nothing is said but what to do, by a word that some agent uses, and names: compounds, and words that are
  /// neither English nor anybody's.
  private(set) var isOrder = false

  init(in words: Range<Int>, of text: RequestText) {
    var (orders, names, others) = (0, 0, 0)
    var start = words.lowerBound
    while start < words.upperBound {
      var end = start + 1
      while end < words.upperBound, text.words[end].gap.contains(.joined) { end += 1 }
      defer { start = end }
      let first = text.words[start]
      guard !first.region.contains(.pasted), text.words[start..<end].contains(where: \.isContent) else {
        continue
      }
      let isCompound = end - start > 1
      let isMade = isCompound && Self.isMade(start..<end, in: text)
      if isMade { made += 1 }
      let isName = isCompound ? Self.parts(start..<end, in: text) > 1 : Self.isUnknown(first)
      if isMade || isName {
        names += 1
      } else if names == 0, orders == 0, !isCompound, first.term >= 0 {
        orders = 1
      } else {
        others += 1
      }
    }
    isOrder = orders == 1 && names > 0 && others == 0
  }

  /// Whether a compound is nobody's word: `my_app`, `shop7-srv`, `acme-api`, `web-1`, but not "read-only", "covid-19" or
  /// "f-150".
  private static func isMade(_ chunk: Range<Int>, in text: RequestText) -> Bool {
    for number in chunk {
      if number > chunk.lowerBound, text.words[number].gap.contains(.underscore) { return true }
      let bytes = bytes(of: text.words[number], in: text)
      if hasLetters(bytes), bytes.contains(where: { 48...57 ~= $0 }) { return true }
    }
    if parts(chunk, in: text) > 1 {
      return chunk.contains { isUnknown(text.words[$0]) && hasLetters(bytes(of: text.words[$0], in: text)) }
    }
    let first = text.words[chunk.lowerBound]
    return first.term >= 0 && bytes(of: first, in: text).count > 1
  }

  /// How many parts of a compound are more than figures.
  private static func parts(_ chunk: Range<Int>, in text: RequestText) -> Int {
    chunk.count { hasLetters(bytes(of: text.words[$0], in: text)) }
  }

  private static func bytes(of word: RequestWord, in text: RequestText) -> ArraySlice<UInt8> {
    text.bytes[Int(word.start)..<Int(word.end)]
  }

  private static func hasLetters(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains { !(48...57 ~= $0) } }

  /// Whether a word is neither English nor anybody's; figures are neither.
  private static func isUnknown(_ word: RequestWord) -> Bool { word.term < 0 && word.level == 0 }
}

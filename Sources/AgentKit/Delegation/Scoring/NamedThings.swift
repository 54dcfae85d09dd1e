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
      guard first.isContent, !first.region.contains(.pasted) else { continue }
      if end - start > 1 || Self.isUnknown(first) {
        names += 1
        if end - start > 1, Self.isMade(start..<end, in: text) { made += 1 }
      } else if names == 0, orders == 0, first.term >= 0 {
        orders = 1
      } else {
        others += 1
      }
    }
    isOrder = orders == 1 && names > 0 && others == 0
  }

  /// Whether a compound is nobody's word: `my_app`, `shop7-srv`, `acme-api`, `web-1`, but not "read-only" or "covid-19".
  private static func isMade(_ chunk: Range<Int>, in text: RequestText) -> Bool {
    var (parts, hasUnknown) = (0, false)
    for number in chunk {
      let word = text.words[number]
      if number > chunk.lowerBound, word.gap.contains(.underscore) { return true }
      let bytes = text.bytes[Int(word.start)..<Int(word.end)]
      let hasFigure = bytes.contains { 48...57 ~= $0 }
      guard bytes.contains(where: { !(48...57 ~= $0) }) else { continue }
      if hasFigure { return true }
      parts += 1
      hasUnknown = hasUnknown || isUnknown(word)
    }
    return parts > 1 ? hasUnknown : text.words[chunk.lowerBound].term >= 0
  }

  /// Whether a word is neither English nor anybody's; figures are neither.
  private static func isUnknown(_ word: RequestWord) -> Bool { word.term < 0 && word.level == 0 }
}

/// A request, cut into words that know where they stand and whether they count.
struct RequestText {
  let bytes: [UInt8]
  var words: [RequestWord] = []
  /// All gaps together, to know at once what does not occur.
  private(set) var gaps: Gap = []
  private(set) var closingGap: Gap = []
  /// The families of words that count, by their first words.
  private(set) var families: [(word: Int, family: Int32)] = []
  private(set) var masks: [(words: Range<Int>, reason: MaskedSpan.Reason)] = []

  /// Reads a request against the terms of an index.
  init(_ bytes: [UInt8], _ index: DelegationIndex) {
    self.bytes = bytes
    var reader = WordReader(bytes)
    reader.keepsFolded = true
    words.reserveCapacity(min(bytes.count / 5 + 4, 4096))
    while let word = reader.next() {
      gaps.formUnion(word.gap)
      let cue = Cue.of(word.surface)
      let level = UInt8(English.level(of: word.stem))
      var term = index.terms[word.stem]
      var surface = word.surface
      var stem = word.stem
      if term < 0, level == 0, cue.isEmpty, let meant = index.spelling.word(meantBy: reader.folded) {
        term = meant.term
        surface = meant.surface
        stem = meant.stem
      }
      words.append(
        RequestWord(
          start: Int32(word.start), end: Int32(word.end), surface: surface, stem: stem,
          gap: word.gap, cue: cue, term: term, level: level))
    }
    closingGap = reader.closingGap
    gaps.formUnion(closingGap)
  }

  /// Finds the families of what counts; pasted text tells of none.
  mutating func findFamilies() {
    let index = FamilyIndex.shared
    for start in words.indices where words[start].counts && !words[start].region.contains(.pasted) {
      index.forEach(beginningAt: start, before: words.count) { number in
        words[number].counts ? index.term(words[number].stem) : -1
      } _: { family, _ in
        families.append((start, family))
      }
    }
  }

  /// The text of some words, as it was written.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[Int(words[first].start)..<Int(words[last].end)], as: UTF8.self)
  }

  /// The bytes of some words.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(words[first].start)..<Int(words[last].end)
  }

  /// Takes words out of what counts.
  mutating func mask(_ range: Range<Int>, _ reason: MaskedSpan.Reason) {
    let range = range.clamped(to: words.indices)
    guard range.contains(where: { words[$0].counts }) else { return }
    for index in range { words[index].region.insert(.masked) }
    masks.append((range, reason))
  }

  /// Lets words count again that were taken out for a reason.
  mutating func unmask(_ reason: MaskedSpan.Reason) {
    for mask in masks where mask.reason == reason {
      for index in mask.words { words[index].region.remove(.masked) }
    }
    masks.removeAll { $0.reason == reason }
  }

  mutating func mark(_ range: Range<Int>, _ region: Region) {
    for index in range.clamped(to: words.indices) { words[index].region.formUnion(region) }
  }

  /// Whether a word begins a sentence or part of one, by what stands before it.
  func beginsPart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if !words[index].gap.isDisjoint(with: [.sentence, .semicolon, .newline, .dash, .colon, .comma, .bracket])
    {
      return true
    }
    return !words[index - 1].cue.isDisjoint(with: [.and, .contrast, .sequence])
      || words[index - 1].cue.contains(.courtesy) && beginsPart(index - 1)
  }

  /// The index behind the last word of the part of the sentence that a word stands in.
  func endOfPart(from index: Int, breaks: Gap = [.sentence, .semicolon, .newline, .dash, .comma]) -> Int {
    var end = index + 1
    while end < words.count {
      let word = words[end]
      if !word.gap.isDisjoint(with: breaks) || word.cue.contains(.contrast) { break }
      end += 1
    }
    return end
  }
}

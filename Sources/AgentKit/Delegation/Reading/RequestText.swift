/// A request, cut into words that know where they stand and whether they count.
struct RequestText {
  let bytes: [UInt8]
  var words: [RequestWord] = []
  /// All gaps together, to know at once what does not occur.
  private(set) var gaps: Gap = []
  private(set) var closingGap: Gap = []
  /// The same of what single words tell.
  private(set) var cues: Cue = []
  private(set) var kinds: KnownWord.Kinds = []
  /// The families of words that count, by their first words.
  private(set) var families: [(word: Int, family: Int32)] = []
  private var repairs = 0
  private(set) var masks: [(words: Range<Int>, reason: MaskedSpan.Reason)] = []

  /// Reads a request against the terms of an index.
  ///
  /// - Parameter remembered: Words of requests that were read against the same index before.
  init(_ bytes: [UInt8], _ index: DelegationIndex, _ remembered: inout RememberedWords) {
    self.bytes = bytes
    words.reserveCapacity(min(bytes.count / 5 + 4, 4096))
    guard bytes.count > 2 * Self.longestEnd else {
      read(bytes.indices, against: index, &remembered)
      return
    }
    read(0..<Self.longestEnd, against: index, &remembered)
    gaps.insert(.newline)
    read(bytes.count - Self.longestEnd..<bytes.count, against: index, &remembered)
  }

  /// Of a longer request only so many bytes at its beginning and at its end are read: what is wanted stands before a
  /// log, or behind it, and the error at the log's end.
  private static let longestEnd = 48 << 10

  /// As many unknown words are held against known ones for slips of the pen; nobody mistypes more in one request.
  private static let mostRepairs = 64

  private mutating func read(
    _ range: Range<Int>, against index: DelegationIndex, _ remembered: inout RememberedWords
  ) {
    var reader = WordReader(bytes, in: range)
    while let word = reader.nextUnstemmed() {
      gaps.formUnion(word.gap)
      var surface = word.surface
      let known: KnownWord
      if let declared = index.glossary[surface] {
        known = declared
      } else {
        known = look(up: &surface, &reader, in: index, &remembered)
      }
      cues.formUnion(known.cue)
      kinds.formUnion(known.kinds)
      words.append(
        RequestWord(
          start: Int32(word.start), end: Int32(word.end), surface: surface, known: known, gap: word.gap))
    }
    closingGap = reader.closingGap
    gaps.formUnion(closingGap)
  }

  /// What is known of a word that no text of the index has in this form: it may be another form of one that has it, a
  /// word of everyday English, or a slip of the pen, which becomes what was meant.
  private mutating func look(
    up surface: inout UInt64, _ reader: inout WordReader, in index: DelegationIndex,
    _ remembered: inout RememberedWords
  ) -> KnownWord {
    let mayRepair = repairs < Self.mostRepairs
    if let word = remembered[surface], mayRepair || !word.wasSought {
      if word.wasSought { repairs += 1 }
      surface = word.surface
      return word.known
    }
    var known = KnownWord(surface: surface, stem: reader.stem())
    known.term = index.terms[known.stem]
    let written = surface
    let isUnknown = known.term < 0 && known.level == 0 && known.cue.isEmpty
    if isUnknown {
      guard mayRepair else { return known }
      repairs += 1
      if let meant = index.spelling.word(meantBy: reader.folded),
        let repaired = index.glossary[meant.surface]
      {
        (surface, known) = (meant.surface, repaired)
        // Nobody misspells on purpose: it stays a word that English does not have.
        known.cue = []
        known.level = 0
      }
    }
    remembered.remember(
      RememberedWords.Word(surface: surface, known: known, wasSought: isUnknown), for: written)
    return known
  }

  /// Finds the families of what counts; pasted text tells of none.
  mutating func findFamilies() {
    let index = FamilyIndex.shared
    families.reserveCapacity(min(words.count, 4096))
    for start in words.indices
    where words[start].known.member >= 0 && words[start].counts && !words[start].region.contains(.pasted) {
      index.forEach(beginningAt: start, before: words.count) { number in
        words[number].counts ? words[number].known.member : -1
      } _: { family, _ in
        families.append((start, family))
      }
    }
  }

  /// Looks up what was learned of each word that counts, and of each two side by side.
  mutating func findLearned(_ index: DelegationIndex) {
    for number in words.indices {
      words[number].learned = index.learned.number(of: words[number])
      guard number > 0 else { continue }
      words[number].learnedPair = index.learned.number(of: words[number - 1], words[number])
    }
  }

  /// The families that begin at some words, as indices into `families`, which are in the order of the words.
  func families(in words: Range<Int>) -> Range<Int> {
    func first(from word: Int) -> Int {
      var (low, high) = (0, families.count)
      while low < high {
        let middle = (low + high) / 2
        if families[middle].word < word { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(from: words.lowerBound)
    return start..<max(start, first(from: words.upperBound))
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
    // "please kindly stop": courtesy does not begin a part, what stands before it does.
    for index in stride(from: index, to: max(0, index - Self.mostCourtesy), by: -1) {
      if !words[index].gap.isDisjoint(with: [
        .sentence, .semicolon, .newline, .dash, .colon, .comma, .bracket,
      ]) {
        return true
      }
      let before = words[index - 1].cue
      if !before.isDisjoint(with: [.and, .contrast, .sequence]) { return true }
      guard before.contains(.courtesy) else { return false }
    }
    return index <= Self.mostCourtesy
  }

  /// Nobody is more polite than this; whoever writes a megabyte of it is answered in time all the same.
  private static let mostCourtesy = 16

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

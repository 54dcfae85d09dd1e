/// Finds what a person says is not wanted: "don't touch docker, just …", "no kubernetes, no CI — …".
///
/// A symptom is no negation: "the container doesn't start" and "no space left on device" say what is wrong. What
/// tells them apart is the place: taking something back begins a part of a sentence, a symptom follows its subject.
enum Negation {
  private static let prohibition = WordSet("don't dont never")
  private static let not = WordSet("not")
  private static let no = WordSet("no")
  private static let needTo = WordSequence("need to|for")
  private static let without = WordSet("without excluding")
  private static let insteadOf = WordSequence("instead|rather|other|apart|except of|than|from|for")
  private static let forget = WordSet("forget skip ignore nevermind")
  private static let nothing = WordSet("nothing")
  private static let doNot = WordSequence("do not")
  private static let subjects = WordSet("it it's its this that that's there")
  private static let copulas = WordSet("is it's that's isn't")
  private static let about = WordSet("about for")
  private static let wanting = WordSet("want need use have like care touch")
  private static let leave = WordSequence("leave|keep")
  private static let asItIs = WordSequence("as it|they|is|are|be|before")
  private static let keep = WordSet("keep leave spare preserve")
  private static let kept = WordSet("my our your the all any these those its their everything")
  private static let things = WordSet(
    "volume volumes image images container containers network networks data cache caches database databases named and or"
  )
  private static let neverMind = WordSequence("never|nevermind mind")
  private static let nothingTo = WordSequence("nothing to")
  private static let stopTalking = WordSequence(
    "stop|quit suggesting|mentioning|recommending|talking|proposing|telling|pushing")
  private static let asking = WordSet("why how when if because")
  /// The words beside negators that a span begins with.
  static let openings = WordSet(
    insteadOf.firstWords, forget, neverMind.firstWords, nothingTo.firstWords, stopTalking.firstWords,
    leave.firstWords, keep, nothing)

  static func mask(_ text: inout RequestText) {
    guard text.cues.contains(.negator) || text.kinds.contains(.opensNegation) else { return }
    let words = text.words
    var part = Part()
    for index in words.indices
    where words[index].cue.contains(.negator) || words[index].known.kinds.contains(.opensNegation) {
      guard words[index].counts, !words[index].region.contains(.pasted) else { continue }
      part.reach(index, in: text)
      if let range = span(at: index, of: &part, in: text) { text.mask(range, .negated) }
    }
    // "I don't want to find out in the cluster that …": what is not wanted is all there is to go by.
    if !text.words.contains(where: \.isContent) { text.unmask(.negated) }
  }

  /// The part of a sentence at hand. Each is looked through once, however many of its words ask for its end.
  private struct Part {
    /// The index behind its last word.
    private(set) var end = 0
    private var lastAsItIs: Int?

    /// Goes on to the part of a word, which must not stand before the one reached last.
    mutating func reach(_ index: Int, in text: RequestText) {
      guard index >= end else { return }
      end = text.endOfPart(from: index)
      lastAsItIs = nil
    }

    /// Whether "alone", "as it is" or the like follows in this part.
    mutating func saysAsItIs(from index: Int, in text: RequestText) -> Bool {
      let last =
        lastAsItIs
        ?? (index..<end).last { alone.contains(text.words[$0]) || asItIs.matches(text.words, at: $0) } ?? -1
      lastAsItIs = last
      return last >= index
    }
  }

  private static func span(at index: Int, of part: inout Part, in text: RequestText) -> Range<Int>? {
    let words = text.words
    let word = words[index]
    let isNegator = word.cue.contains(.negator)
    let end = part.end
    let hasMore = end < words.count
    if isNegator, prohibition.contains(word) || doNot.matches(words, at: max(0, index - 1)) {
      let start = prohibition.contains(word) ? index : index - 1
      if text.beginsPart(start), !follows(asking, start, in: text) { return start..<end }
      if index + 1 < words.count, wanting.contains(words[index + 1]), start > 0,
        words[start - 1].cue.contains(.person)
      {
        return start..<end
      }
      return nil
    }
    if isNegator, not.contains(word) {
      let next = index + 1 < words.count ? words[index + 1] : word
      if about.contains(next) { return index..<end }
      if text.beginsPart(index), hasMore || index > 0 { return index..<end }
      if index > 0, copulas.contains(words[index - 1]), hasMore, !isVerbForm(next, in: text) {
        let subject = subjects.contains(words[index - 1]) ? index - 1 : index - 2
        if subject >= 0, subjects.contains(words[subject]), text.beginsPart(subject) { return index..<end }
      }
      return nil
    }
    if isNegator, no.contains(word), text.beginsPart(index) {
      return needTo.matches(words, at: index + 1) || hasMore ? index..<end : nil
    }
    if isNegator, without.contains(word) { return index..<end }
    if index + 1 < words.count, insteadOf.matches(words, at: index) { return index..<end }
    if forget.contains(word), text.beginsPart(index), hasMore { return index..<end }
    if text.beginsPart(index), neverMind.matches(words, at: index) || nothingTo.matches(words, at: index) {
      return index..<end
    }
    if text.beginsPart(index), stopTalking.matches(words, at: index) { return index..<end }
    if text.beginsPart(index), leave.matches(words, at: index), hasMore,
      part.saysAsItIs(from: index, in: text)
    {
      return index..<end
    }
    // "…, but keep my volumes", or "keep volumes" alone, says what must not be touched; "keep the container running" is a wish.
    if index > 0, keep.contains(word), text.beginsPart(index), index + 1 < end,
      kept.contains(words[index + 1]) || words[index + 1..<end].allSatisfy(things.contains),
      !words[index..<end].contains(where: { isVerbForm($0, in: text) })
    {
      return index..<end
    }
    if nothing.contains(word), index > 0, words[index - 1].cue.contains(.action), text.beginsPart(index - 1) {
      return (index - 1)..<end
    }
    return nil
  }

  private static let alone = WordSet("alone untouched")

  private static func follows(_ set: WordSet, _ index: Int, in text: RequestText) -> Bool {
    index > 0 && set.contains(text.words[index - 1])
  }

  /// Whether a word ends in -ing or -ed: "it is not starting" is a symptom.
  private static func isVerbForm(_ word: RequestWord, in text: RequestText) -> Bool {
    let bytes = text.bytes[Int(word.start)..<Int(word.end)]
    return bytes.count > 4
      && (bytes.suffix(3).elementsEqual("ing".utf8) || bytes.suffix(2).elementsEqual("ed".utf8))
  }
}

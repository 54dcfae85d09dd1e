/// Finds words that are talked about, not meant: titles in quotation marks, "the word helm", a poem about pods.
enum Mentions {
  private static let words = WordSet("word words term phrase")
  private static let works = WordSet(
    "poem essay haiku story joke song novel limerick lyrics sonnet tweet rap speech ballad fairytale riddle movie film"
  )
  static let openings = WordSet(words, works)
  private static let about = WordSet("about on of in where with")
  private static let titled = WordSet(
    "titled entitled called named translate quote word phrase title saying book article talk headline paper blog post song film movie chapter podcast video newsletter essay story slogan sentence"
  )

  static func mask(_ text: inout RequestText) {
    maskQuotations(&text)
    guard text.kinds.contains(.opensMention) else { return }
    for index in text.words.indices
    where text.words[index].known.kinds.contains(.opensMention) && text.words[index].counts {
      let word = text.words[index]
      if words.contains(word), index + 1 < text.words.count, index > 0,
        text.words[index - 1].cue.contains(.determiner)
      {
        text.mask((index + 1)..<text.endOfPart(from: index + 1), .mention)
      } else if works.contains(word), index + 1 < text.words.count, about.contains(text.words[index + 1]) {
        text.mask(
          (index + 1)..<text.endOfPart(from: index + 1, breaks: [.sentence, .semicolon, .newline]), .mention)
      }
    }
  }

  private static func maskQuotations(_ text: inout RequestText) {
    for span in Quotations.find(in: text) {
      guard span.lowerBound > 0 else { continue }
      let before = text.words[span.lowerBound - 1]
      let second = span.lowerBound > 1 ? text.words[span.lowerBound - 2] : before
      if titled.contains(before) || titled.contains(second) && span.count > 1 {
        text.mask(span, .mention)
      }
    }
  }
}

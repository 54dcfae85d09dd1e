/// What single words and pairs of words say about who is meant, as labelled requests showed it.
///
/// Declarations say what an operation is; people say "hog", "sluggish" and "since the reboot". What such words speak
/// for is fitted together with the other numbers of the router (`RoutingFit`), beside all that is declared: a word
/// alone makes nobody a candidate.
package struct LearnedWords: Sendable {
  /// A word, a shape or a pair of both, and how much it says.
  struct Word: Sendable {
    /// Its commonest form in lower case.
    let form: String
    /// The hash of its stem, or of a pair's.
    let stem: UInt64
    var weight: Float
  }

  /// For operations and agents, by their names, the words that speak for them.
  var speakers: [(name: String, words: [Word])] = []
  /// The words that say that a request belongs to some agent, or with negative weights to nobody.
  var belonging: [Word] = []

  /// Nothing learned.
  package static let none = LearnedWords()

  /// Weights nearer to zero than this are not worth a place in the table.
  static let least: Float = 0.2

  init() {}

  /// Reads words as the table has them: each followed by its weight in hundredths.
  init(speakers: [(name: String, words: String)], belonging: String) {
    self.speakers = speakers.map { ($0.name, Self.words(in: $0.words)) }
    self.belonging = Self.words(in: belonging)
  }

  private static func words(in table: String) -> [Word] {
    var words: [Word] = []
    var reader = WordReader(Array(table.utf8))
    while let word = reader.nextUnstemmed() {
      var (form, stem) = read(word, &reader)
      guard var weight = reader.nextUnstemmed() else { break }
      if weight.gap.contains(.underscore) {
        let second = read(weight, &reader)
        (form, stem) = (WordPair.form(form, second.form), WordPair.stem(stem, second.stem))
        guard let behind = reader.nextUnstemmed() else { break }
        weight = behind
      }
      let isNegative = reader.bytes[weight.start - 1] == UInt8(ascii: "-")
      let hundredths = reader.bytes[weight.start..<weight.end].reduce(0) { $0 * 10 + Float($1 & 0xF) }
      words.append(Word(form: form, stem: stem, weight: (isNegative ? -hundredths : hundredths) / 100))
    }
    return words
  }

  /// The form and the stem of a word or shape of a table.
  private static func read(
    _ word: WordReader.UnstemmedWord, _ reader: inout WordReader
  ) -> (form: String, stem: UInt64) {
    let isShape = word.start > 0 && reader.bytes[word.start - 1] == UInt8(ascii: "<")
    let letters = isShape ? word.start - 1..<word.end + 1 : word.start..<word.end
    let form = String(decoding: reader.bytes[letters.clamped(to: reader.bytes.indices)], as: UTF8.self)
    return (form, (isShape ? ThingShape(form: form)?.stem : nil) ?? reader.stem())
  }

  /// The hash of a word's stem, as a request's words have it.
  static func stem(of word: some StringProtocol) -> UInt64 {
    var reader = WordReader(Array(word.utf8))
    return reader.next()?.stem ?? 0
  }
}

extension LearnedWords: CustomStringConvertible {
  /// The table as Swift source, laid out as the formatter wants it.
  package var description: String {
    let lists = speakers.map { name, words in
      """
            (
              "\(name)",
              ""\"
      \(Self.lines(words, indent: 8))
              ""\"
            ),

      """
    }
    return "    speakers: [\n" + lists.joined() + "    ],\n    belonging: \"\"\"\n"
      + Self.lines(belonging, indent: 6) + "\n      \"\"\")\n"
  }

  /// Words and weights, the strongest first, in lines of at most 92 columns behind their indentation.
  private static func lines(_ words: [Word], indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    let ordered = words.sorted { (-abs($0.weight), $0.form) < (-abs($1.weight), $1.form) }
    for word in ordered {
      let field = "\(word.form) \(Int((word.weight * 100).rounded()))"
      if line.isEmpty {
        line = field
      } else if line.utf8.count + 1 + field.utf8.count > 92 {
        lines.append(line)
        line = field
      } else {
        line += " " + field
      }
    }
    let margin = String(repeating: " ", count: indent)
    return (lines + [line]).map { margin + $0 }.joined(separator: "\n")
  }
}

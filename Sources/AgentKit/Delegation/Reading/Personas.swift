/// Finds attempts to appoint an agent instead of asking for work: "you are now the docker agent".
///
/// A request may call an agent by its name ("ask the code-reviewer to …"); it may not tell the router who it is.
enum Personas {
  private static let wordings = [
    "you are|were now", "you're now", "you are the|a|an", "from now on", "pretend to|you|that|you're",
    "act as|like",
    "roleplay as", "imagine you|you're",
    "ignore|disregard|forget all|any|the|your|my previous|prior|above|earlier",
    "ignore|disregard|forget previous|prior|above|earlier|everything", "system prompt", "new instructions",
    "route this|everything|it|all to", "always route|delegate|choose|answer",
  ]
  private static let openings = wordings.map(WordSequence.init)
  /// The words that they begin with; most parts of sentences begin with none of them.
  static let firstWords = WordSet(
    wordings.map { $0.prefix { $0 != " " }.split(separator: "|").joined(separator: " ") }.joined(
      separator: " "))

  static func mask(_ text: inout RequestText) {
    guard text.kinds.contains(.opensPersona) else { return }
    for index in text.words.indices
    where text.words[index].known.kinds.contains(.opensPersona) && text.words[index].counts
      && text.beginsPart(index)
    {
      guard openings.contains(where: { $0.matches(text.words, at: index) }) else { continue }
      text.mask(index..<text.endOfPart(from: index, breaks: [.sentence, .semicolon, .newline]), .persona)
    }
  }
}

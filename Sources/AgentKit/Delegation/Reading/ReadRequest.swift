/// A request as it was read against an index: what counts in it, and the phrases found. It never changes, so answers
/// keep it and explain themselves when somebody asks.
final class ReadRequest: Sendable {
  let text: RequestText
  let matches: PhraseMatches
  let index: DelegationIndex
  let weights: FittedWeights
  /// How many words show that an ambiguous word beside them means something else.
  let senseConflicts: Int

  init(
    _ bytes: [UInt8], _ index: DelegationIndex, _ weights: FittedWeights, _ remembered: inout RememberedWords
  ) {
    self.index = index
    self.weights = weights
    var text = RequestText(bytes, index, &remembered)
    PastedText.mark(&text)
    Identifiers.mark(&text)
    ThingShape.mark(&text)
    TypedCommands.mark(&text)
    Personas.mask(&text)
    Mentions.mask(&text)
    Negation.mask(&text)
    text.findFamilies()
    text.findLearned(index)
    matches = PhraseMatches(text, index)
    senseConflicts = SenseConflicts.count(in: text.words)
    self.text = text
  }
}

/// Tells what is said of a piece of work from another one: "restart unless stopped" behind "run nginx".
enum StepDetail {
  /// Nobody says more of one piece of work in one breath.
  private static let most = 12
  /// Verbs that only lead to what is said: "let it restart …", "give it 256 MB".
  private static let light = WordSet("let make set have keep give use docker do add")

  /// Whether all that some words say are parameters of an operation, given by its parameters.
  static func isAll(of words: Range<Int>, in text: RequestText, for parameters: [ParameterDescription])
    -> Bool
  {
    let content = words.filter { text.words[$0].isContent && !light.contains(text.words[$0]) }
    guard 1...most ~= content.count else { return false }
    let binding = SlotBinding(parameters, in: ScannedText(text, in: words))
    let told = binding.told()
    return content.allSatisfy { number in
      let word = text.words[number]
      let (start, end) = (Int(word.start), Int(word.end))
      return told.contains { $0.contains(start) }
        // "build it, push": a verb alone is an order of its own, "remove it when done" is none.
        || binding.switches.contains {
          $0.contains(start) && ($0.upperBound > end || !word.cue.contains(.action))
        }
    }
  }
}

/// Clauses that ask for one piece of work together.
struct StepGroup: Sendable {
  /// Its own words.
  var words: Range<Int>
  /// Those of them that say whose it is; details behind them do not.
  let telling: Range<Int>
  /// Words of a neighbour that say to what it is done: "it" stands for them, or they follow in the next clause.
  var shared: Range<Int>?
  var kind: Clause.Kind
  var standings: [Standing] = []

  init(words: Range<Int>, kind: Clause.Kind) {
    (self.words, telling, self.kind) = (words, words, kind)
  }
}

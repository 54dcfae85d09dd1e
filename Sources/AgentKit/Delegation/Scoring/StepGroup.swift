/// Clauses that ask for one piece of work together.
struct StepGroup: Sendable {
  /// Its own words.
  var words: Range<Int>
  /// Words of a neighbour that say to what it is done: "it" stands for them, or they follow in the next clause.
  var shared: Range<Int>?
  var kind: Clause.Kind
  var standings: [Standing] = []
}

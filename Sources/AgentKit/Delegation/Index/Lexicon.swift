/// What the declarations of operations say in all, word by word and family by family.
struct Lexicon: Sendable {
  /// How much of what operations declare about each family counts.
  var familyShare: [Float] = []
  /// Per family, the operations that declare a verb of it.
  var verbs = Postings<Int32>()
  /// Per family, the operations that declare an object of it.
  var objects = Postings<Int32>()
  /// Per family, how much the operations' declarations use its words.
  var families = OperationPostings()
  /// Per family, the agents without operations whose definitions use its words.
  var bareAgents = Postings<Claim>()
  /// Per term, how much the operations' declarations use it.
  var words = OperationPostings()
}

/// Somebody who has something to do with a word or a family of words: an agent or an operation, by its number.
struct Claim: Sendable {
  let holder: Int32
  var weight: Float
}

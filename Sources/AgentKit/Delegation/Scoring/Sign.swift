/// What can speak for one operation in a clause, or for what a definition declares as an operation would.
package enum OperationSign: Int, CaseIterable, Sendable {
  /// A phrase of the operation's own, word for word; longer ones more.
  case phrase
  /// The same in another form: "docker image" for "docker images".
  case inflectedPhrase
  /// A text that tools print.
  case signature
  /// A verb of the operation.
  case verb
  /// The clause is an order that begins with a verb of the operation: "restart web", not "web is restarting".
  case leadingVerb
  /// A synonym of a verb of the operation.
  case synonym
  /// A word for what the operation is done to.
  case object
  /// Words that labelled requests showed to mean the operation.
  case learned
  /// The clause's first thing is one of the operation's.
  case leadingObject
  /// Verb (or synonym) and object together.
  case pair
  /// First verb and first object together.
  case leadingPair
  /// Likeness to the most similar example.
  case example
  /// Likeness to the summary.
  case summary
  /// A relative of a word for what the operation is done to.
  case kin
  /// Words whose families the operation's declaration has too.
  case family
  /// Words of the declaration, the more the fewer operations share them.
  case lexicon
}

/// What can speak for an agent in a clause.
package enum AgentSign: Int, CaseIterable, Sendable {
  /// Words of the definition: the BM25F sum.
  case mention
  /// A quoted delegation trigger.
  case trigger
  /// The agent's name.
  case name
  /// Likeness to what the definition says it is not for.
  case counterexample
  /// Words of the definition of an agent that has no operations.
  case bareMention
  /// The most telling of these words.
  case bareBest
  /// Words whose families its definition has.
  case bareFamily
  /// Words that labelled requests showed to mean the agent.
  case learnedOfAgent
}

/// How strong each sign of one operation is.
struct OperationSigns: Sendable {
  var values = SIMD16<Float>()
  /// The example that it is most like; negative where there is none.
  var exampleNumber: Int32 = -1

  @inline(__always)
  subscript(sign: OperationSign) -> Float {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue }
  }

  /// Of several signs of a kind the strongest counts.
  @inline(__always)
  mutating func raise(_ sign: OperationSign, to strength: Float) {
    if values[sign.rawValue] < strength { values[sign.rawValue] = strength }
  }

  /// Whether something says to what it is done, and not only what.
  var isAnchored: Bool {
    self[.phrase] > 0 || self[.inflectedPhrase] > 0 || self[.signature] > 0 || self[.object] > 0
      || self[.kin] > 0
  }
}

extension OperationSigns {
  /// Whether something says what is done, and not only to what.
  var saysWhatToDo: Bool {
    self[.verb] > 0 || self[.synonym] > 0 || self[.phrase] > 0 || self[.inflectedPhrase] > 0
      || self[.signature] > 0
  }
}

/// How strong each sign of an agent is.
struct AgentSigns: Sendable {
  var values = SIMD8<Float>()
  /// What its own examples and signatures say.
  var own = OperationSigns()
  /// Whether anything was counted for it since the board was cleared.
  var isTouched = false
  /// Its score without an operation's; 0 where nothing speaks for it but an operation.
  var base: Float = 0
  /// Its best operation so far, and the score with it; without one where it is negative.
  var operation: Int32 = -1
  var score: Float = 0
  /// Whether it comes into question.
  var isMeant = false

  /// Takes back what its examples said.
  mutating func forgetExamples() {
    own[.example] = 0
    own.exampleNumber = -1
    self[.counterexample] = 0
  }

  /// Its score without an operation's, and its best operation so far with the score.
  var bestSoFar: (base: Float, score: Float, operation: Int32) { (base, score, operation) }

  /// Takes in its best operation.
  mutating func stand(_ score: Float, _ operation: Int32) {
    isMeant = true
    self.score = score
    self.operation = operation
  }

  /// Sums up what speaks for it without an operation.
  mutating func weigh(_ weights: FittedWeights) {
    let sum = (values * weights.agent).total + (own.values * weights.operation).total
    // What was learned of it only adds to what else speaks for it.
    isMeant = sum - self[.learnedOfAgent] * weights[.learnedOfAgent] > 0
    base = max(0, sum)
    score = isMeant ? base : 0
    operation = -1
  }

  @inline(__always)
  subscript(sign: AgentSign) -> Float {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue }
  }

  @inline(__always)
  mutating func raise(_ sign: AgentSign, to strength: Float) {
    if values[sign.rawValue] < strength { values[sign.rawValue] = strength }
  }
}

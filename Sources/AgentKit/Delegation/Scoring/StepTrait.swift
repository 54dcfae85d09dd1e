/// What tells a clause that asks for a step of its own from one that says more about the step before.
package enum StepTrait: Int, CaseIterable, Sendable {
  /// Always one.
  case bias
  /// The score of the clause's best candidate.
  case own
  /// That of the step before.
  case before
  /// The lower of the two.
  case least
  /// What two steps score more than one made of both.
  case excess
  /// Both have the same best agent.
  case sameAgent
  /// Both have the same best operation.
  case sameOperation
  /// Something in the clause says what to do, rather than to what.
  case saysWhatToDo
  /// It gives an order or asks a question.
  case order
  /// So does the clause before.
  case orderBefore
  /// The clause before lacks a verb.
  case itemBefore
  /// Both give orders, and it begins with a verb.
  case orderAfterOrder
  /// A full stop or the like stands before it.
  case separate
  /// It begins with "and".
  case and
  /// It begins with "then", "afterwards", "also".
  case sequence
  /// It begins with "but", "just", "only".
  case contrast
  /// It begins with a verb that people give orders with.
  case action
  /// Such a verb is its second word.
  case actionSecond
  /// It begins with an auxiliary verb.
  case auxiliary
  /// It begins with who speaks.
  case person
  /// It says what is wanted.
  case desire
  /// "it", "them" stands in it.
  case pronoun
  /// It has one or two words.
  case short
  /// Its words, at most 20.
  case words
  /// The request's clauses, at most 8.
  case clauses
}

/// The traits of one clause behind a step.
struct StepTraits: Sendable {
  private(set) var values = SIMD32<Double>()

  /// - Parameters:
  ///   - clause: The clause.
  ///   - previous: The one before it.
  ///   - standings: Who stands for the clause, for the step before it, and for both as one.
  ///   - text: The request.
  ///   - count: The request's clauses.
  init(
    of clause: Clause, after previous: Clause,
    _ standings: (own: Standing, before: Standing, together: Standing?), in text: RequestText, of count: Int
  ) {
    let (own, before) = (standings.own, standings.before)
    let words = clause.words
    let first = text.words[words.lowerBound].cue
    let second = words.count > 1 ? text.words[words.lowerBound + 1].cue : []
    let beginning = first.union(second)
    let isOrder = clause.kind == .order
    self[.bias] = 1
    self[.own] = Double(min(12, own.score)) / 4
    self[.before] = Double(min(12, before.score)) / 4
    self[.least] = Double(min(10, own.score, before.score)) / 4
    let excess = own.score + before.score - (standings.together?.score ?? 0)
    self[.excess] = Double(max(-12, min(12, excess))) / 4
    self[.words] = Double(min(20, words.count)) / 10
    self[.clauses] = Double(min(8, count)) / 4
    let isSameAgent = own.agent == before.agent
    let facts: [(StepTrait, Bool)] = [
      (.sameAgent, isSameAgent),
      (.sameOperation, isSameAgent && own.operation == before.operation),
      (.saysWhatToDo, own.signs.saysWhatToDo),
      (.order, isOrder),
      (.orderBefore, previous.kind == .order),
      (.itemBefore, previous.kind == .item),
      (.orderAfterOrder, isOrder && previous.kind == .order && beginning.contains(.action)),
      (.separate, clause.isSeparate),
      (.and, first.contains(.and)),
      (.sequence, beginning.contains(.sequence)),
      (.contrast, first.contains(.contrast)),
      (.action, first.contains(.action)),
      (.actionSecond, second.contains(.action)),
      (.auxiliary, first.contains(.auxiliary)),
      (.person, first.contains(.person)),
      (.desire, words.prefix(4).contains { text.words[$0].cue.contains(.desire) }),
      (.pronoun, words.contains { text.words[$0].cue.contains(.pronoun) }),
      (.short, words.count <= 2),
    ]
    for (trait, holds) in facts where holds { self[trait] = 1 }
  }

  private subscript(trait: StepTrait) -> Double {
    get { values[trait.rawValue] }
    set { values[trait.rawValue] = newValue }
  }
}

/// How much a clause has in common with each example: the cosine of the angle between their vectors of weights.
struct ExampleBoard {
  /// Per example, the sum of what it shares with the clause.
  private var sums: [Float]
  /// The examples that share anything, in the order in which they were met.
  private(set) var touched: [Int32] = []
  /// The square of the length of the clause's vector.
  private(set) var length: Float = 0

  init(count: Int) { sums = Array(repeating: 0, count: count) }

  /// Forgets everything.
  mutating func clear() {
    for number in touched { sums[Int(number)] = 0 }
    touched.removeAll(keepingCapacity: true)
    length = 0
  }

  /// Counts a word that nobody knows.
  mutating func countUnknown() { length += 0.3 }

  /// Counts a word.
  mutating func count(_ term: Int32, _ worth: Float, _ index: DelegationIndex) {
    let weight = index.examples.weight[Int(term)]
    length += weight * weight * worth
    let mentions = index.examples.mentions
    let range = mentions.range(of: term)
    // An example has a term once, so all that are met for the first time are known before anything is added.
    for entry in range where sums[Int(mentions[entry].example)] == 0 {
      touched.append(mentions[entry].example)
    }
    var sums = sums.mutableSpan
    for entry in range {
      let mention = mentions[entry]
      sums[Int(mention.example)] += mention.weight * weight * worth
    }
  }

  /// How alike clause and example are, from 0 to 1.
  ///
  /// - Parameter length: The length of the clause's vector.
  @inline(__always)
  func likeness(to example: Int32, _ target: ExampleTable.Target, _ length: Float) -> Float {
    min(1, sums[Int(example)] / (target.length * length))
  }
}

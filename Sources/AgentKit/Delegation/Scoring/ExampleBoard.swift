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
    for entry in mentions.range(of: term) {
      let mention = mentions[entry]
      let number = Int(mention.example)
      if sums[number] == 0 { touched.append(mention.example) }
      sums[number] += mention.weight * weight * worth
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

/// How much a clause has in common with each example: the cosine of the angle between their vectors of weights.
struct ExampleBoard: ~Copyable {
  /// Per example, the sum of what it shares with the clause.
  private var sums: Cells<Float>
  /// The examples that share anything, in the order in which they were met, and how many they are.
  private var met: Cells<Int32>
  private(set) var count = 0
  /// The square of the length of the clause's vector.
  private(set) var length: Float = 0

  init(count: Int) {
    sums = Cells(repeating: 0, count: count)
    // One more is written than counts.
    met = Cells(repeating: 0, count: count + 1)
  }

  /// Forgets everything.
  mutating func clear() {
    for number in 0..<count { sums[Int(met[number])] = 0 }
    count = 0
    length = 0
  }

  /// Counts a word that nobody knows.
  mutating func countUnknown() { length += 0.3 }

  /// Counts a word.
  mutating func count(_ term: Int32, _ worth: Float, _ examples: ExampleTable) {
    let weight = examples.weight[Int(term)]
    // The word weighs as much in every example as in the clause.
    let share = weight * weight * worth
    length += share
    guard share > 0 else { return }
    var count = count
    for entry in examples.mentions.range(of: term) {
      let example = examples.mentions[entry]
      let sum = sums[Int(example)]
      // Nobody can foretell which are met for the first time, so all are written down and those are counted.
      met[count] = example
      count += sum == 0 ? 1 : 0
      sums[Int(example)] = sum + share
    }
    self.count = count
  }

  /// One of the examples that share anything.
  @inline(__always)
  func example(_ number: Int) -> Int32 { met[number] }

  /// How alike clause and example are, from 0 to 1.
  ///
  /// - Parameter length: The length of the clause's vector.
  @inline(__always)
  func likeness(to example: Int32, _ target: ExampleTable.Target, _ length: Float) -> Float {
    min(1, sums[Int(example)] / (target.length * length))
  }
}

/// Gathers example requests and measures how telling their words are.
struct ExampleCompiler {
  private var examples: [Example] = []
  /// The terms of all examples one after the other, and per example where its own begin.
  private var terms: [Int32] = []
  private var firstTerm: [Int32] = [0]

  /// Adds an example; what says nothing about a subject is none.
  mutating func add(
    _ text: DeclaredText, saying request: String, from source: EvidenceSource, isCounterexample: Bool,
    _ table: inout TermTable
  ) {
    let first = terms.count
    for word in text where !word.isStop {
      let term = table.number(of: word)
      if !terms[first...].contains(term) { terms.append(term) }
    }
    guard terms.count > first else { return }
    firstTerm.append(Int32(terms.count))
    examples.append(Example(source: source, isCounterexample: isCounterexample, text: request))
  }

  /// The terms of an example.
  private func terms(of example: Int) -> ArraySlice<Int32> {
    terms[Int(firstTerm[example])..<Int(firstTerm[example + 1])]
  }

  /// All examples.
  ///
  /// - Parameters:
  ///   - domain: Per term, how much it belongs to somebody's trade.
  ///   - share: Per term, how much of what operations declare about it counts.
  func finished(domain: [Float], share: [Float]) -> ExampleTable {
    var table = ExampleTable()
    table.examples = examples
    let holders = holders(count: domain.count)
    table.weight = domain.indices.map { term in
      let rarity = holders[term] == 0 ? 1 : 1 / Float(holders[term]).squareRoot()
      return rarity * (0.35 + 0.65 * domain[term]) * share[term].squareRoot()
    }
    var mentions: [(term: Int32, entry: Int32)] = []
    mentions.reserveCapacity(terms.count)
    var agents: [(term: Int32, entry: Int32)] = []
    var lastAgent = Array(repeating: Int32(-1), count: domain.count)
    for (number, example) in examples.enumerated() {
      var sum: Float = 0
      for term in terms(of: number) {
        let weight = table.weight[Int(term)]
        sum += weight * weight
        mentions.append((term, Int32(number)))
        if !example.isCounterexample, lastAgent[Int(term)] != example.source.agent {
          lastAgent[Int(term)] = example.source.agent
          agents.append((term, example.source.agent))
        }
      }
      table.targets.append(example.target(length: sum.squareRoot()))
    }
    table.mentions = Postings(mentions, terms: domain.count)
    table.agents = Postings(agents, terms: domain.count)
    return table
  }

  /// Per term, how many operations and agents have it in their examples.
  private func holders(count: Int) -> [Int32] {
    var holders = Array(repeating: Int32(0), count: count)
    var seen = HashTable(capacity: terms.count)
    for (number, example) in examples.enumerated() {
      let source = example.source
      for term in terms(of: number) {
        let holder = UInt64(UInt32(bitPattern: source.agent << 16 | (source.operation + 1)))
        let key = (UInt64(UInt32(bitPattern: term)) << 32 | holder) &* 0x9E37_79B9_7F4A_7C15
        if seen.value(of: key, orInsert: Int32(number)) == Int32(number) {
          holders[Int(term)] += 1
        }
      }
    }
    return holders
  }
}

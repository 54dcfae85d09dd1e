/// The learned words of the agents and operations of an index.
struct LearnedPostings: Sendable {
  private var numbers: HashTable
  /// What every word says about operations.
  let operations: OperationPostings
  private let agents: Postings<Claim>
  private var belonging: [Float]

  init(_ words: LearnedWords, agents: [AgentEntry], operations: [OperationEntry]) {
    var names: [String: Int32] = [:]
    for (number, operation) in operations.enumerated() {
      names[operation.operation.name.rawValue] = Int32(number)
    }
    var agentNames: [String: Int32] = [:]
    for (number, agent) in agents.enumerated() { agentNames[agent.name] = Int32(number) }
    var numbers = HashTable(capacity: words.belonging.count * 2)
    func number(of word: LearnedWords.Word) -> Int32 {
      let next = Int32(numbers.count)
      return numbers.value(of: word.stem, orInsert: next)
    }
    var forOperations: [(term: Int32, entry: Claim)] = []
    var forAgents: [(term: Int32, entry: Claim)] = []
    for speaker in words.speakers {
      if let holder = names[speaker.name] {
        forOperations += speaker.words.map { (number(of: $0), Claim(holder: holder, weight: $0.weight)) }
      } else if let holder = agentNames[speaker.name] {
        forAgents += speaker.words.map { (number(of: $0), Claim(holder: holder, weight: $0.weight)) }
      }
    }
    var belonging: [Int32: Float] = [:]
    for word in words.belonging { belonging[number(of: word)] = word.weight }
    self.numbers = numbers
    self.operations = OperationPostings(Postings(forOperations, terms: numbers.count))
    self.agents = Postings(forAgents, terms: numbers.count)
    self.belonging = (0..<numbers.count).map { belonging[Int32($0)] ?? 0 }
  }

  /// The number of a word; negative where nothing is known of it, or where it is no word of the person's own.
  @inline(__always)
  func number(of word: RequestWord) -> Int32 { word.isOwn ? numbers[word.stem] : -1 }

  /// What a word says about agents.
  @inline(__always)
  func forEachAgent(of word: Int32, _ body: (_ agent: Int, _ weight: Float) -> Void) {
    for entry in agents.range(of: word) { body(Int(agents[entry].holder), agents[entry].weight) }
  }

  /// What a word says for an agent and its operation.
  func weight(of word: RequestWord, for standing: Standing) -> Float {
    let number = number(of: word)
    var weight: Float = 0
    for entry in operations.range(of: number) where operations[entry].number == standing.operation >> 3 {
      weight += operations[entry].weights[standing.operation & 7]
    }
    forEachAgent(of: number) { agent, strength in if agent == standing.agent { weight += strength } }
    return weight
  }

  /// What words say about whether a request belongs to anybody.
  func belonging(of words: ArraySlice<RequestWord>) -> Double {
    var sum: Float = 0
    for word in words {
      let number = number(of: word)
      if number >= 0 { sum += belonging[Int(number)] }
    }
    return Double(sum)
  }
}

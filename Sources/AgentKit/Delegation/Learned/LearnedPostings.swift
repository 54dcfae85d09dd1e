/// The learned words of the agents and operations of an index.
struct LearnedPostings: Sendable {
  /// The words that anything was learned of.
  private struct Vocabulary: Sendable {
    var numbers: HashTable
    /// Per word, what it says about belonging to anybody.
    var belonging: [Float] = []

    /// The number of a word, which gets one where it had none.
    mutating func insert(_ word: LearnedWords.Word) -> Int32 {
      let next = Int32(belonging.count)
      let number = numbers.value(of: word.stem, orInsert: next)
      if number == next { belonging.append(0) }
      return number
    }
  }

  private let vocabulary: Vocabulary
  /// What every word says about operations.
  let operations: OperationPostings
  private let agents: Postings<Claim>

  init(_ words: LearnedWords, agents: [AgentEntry], operations: [OperationEntry]) {
    var names: [String: Int32] = [:]
    for (number, operation) in operations.enumerated() {
      names[operation.operation.name.rawValue] = Int32(number)
    }
    var agentNames: [String: Int32] = [:]
    for (number, agent) in agents.enumerated() { agentNames[agent.name] = Int32(number) }
    var vocabulary = Vocabulary(numbers: HashTable(capacity: words.belonging.count * 2))
    var forOperations: [(term: Int32, entry: Claim)] = []
    var forAgents: [(term: Int32, entry: Claim)] = []
    for word in words.belonging { vocabulary.belonging[Int(vocabulary.insert(word))] = word.weight }
    for speaker in words.speakers {
      if let holder = names[speaker.name] {
        for word in speaker.words {
          forOperations.append((vocabulary.insert(word), Claim(holder: holder, weight: word.weight)))
        }
      } else if let holder = agentNames[speaker.name] {
        for word in speaker.words {
          forAgents.append((vocabulary.insert(word), Claim(holder: holder, weight: word.weight)))
        }
      }
    }
    let count = vocabulary.belonging.count
    self.vocabulary = vocabulary
    self.operations = OperationPostings(Postings(forOperations, terms: count))
    self.agents = Postings(forAgents, terms: count)
  }

  /// The number of a word, or of the shape of what it begins; negative where nothing is known of it, or where it is neither
  /// that nor a word of the person's own.
  @inline(__always)
  func number(of word: RequestWord) -> Int32 {
    word.isOwn
      ? vocabulary.numbers[word.stem]
      : word.isContent ? word.shape.map { vocabulary.numbers[$0.stem] } ?? -1 : -1
  }

  /// The number of a pair of words; negative where nothing is known of it.
  @inline(__always)
  func number(of first: RequestWord, _ second: RequestWord) -> Int32 {
    guard let first = first.stemInPair, let second = second.stemInPair else { return -1 }
    return vocabulary.numbers[WordPair.stem(first, second)]
  }

  /// What a word says about agents.
  @inline(__always)
  func forEachAgent(of word: Int32, _ body: (_ agent: Int, _ weight: Float) -> Void) {
    for entry in agents.range(of: word) { body(Int(agents[entry].holder), agents[entry].weight) }
  }

  /// What a word or pair says for an agent and its operation, by its number.
  func weight(of number: Int32, for standing: Standing) -> Float {
    guard number >= 0 else { return 0 }
    var weight: Float = 0
    for entry in operations.range(of: number) where operations[entry].number == standing.operation >> 3 {
      weight += operations[entry].weights[standing.operation & 7]
    }
    forEachAgent(of: number) { agent, strength in if agent == standing.agent { weight += strength } }
    return weight
  }

  /// What words and their pairs say about whether a request belongs to anybody.
  func belonging(of words: ArraySlice<RequestWord>) -> Double {
    var sum: Float = 0
    for word in words where word.learned >= 0 { sum += vocabulary.belonging[Int(word.learned)] }
    for word in words.dropFirst() where word.learnedPair >= 0 {
      sum += vocabulary.belonging[Int(word.learnedPair)]
    }
    return Double(sum)
  }
}

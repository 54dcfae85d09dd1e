/// Compiles what the declarations of operations say in all, word by word and family by family.
struct LexiconCompiler {
  /// How much a text of a declaration counts.
  private enum Share {
    static let object: Float = 2
    static let verb: Float = 1.5
    static let phrase: Float = 1
    static let example: Float = 1
    static let summary: Float = 1
    static let help: Float = 0.4
    static let signature: Float = 0.3
  }

  /// How soon further uses of a word stop counting.
  private static let saturation: Float = 1.5

  private var uses: [(stem: UInt64, operation: Int32, level: UInt8, count: Float)] = []
  private var familyUses: [(family: Int32, operation: Int32, count: Float)] = []
  private var verbs: [(term: Int32, entry: Int32)] = []
  private var objects: [(term: Int32, entry: Int32)] = []
  /// Per family, how many agents' definitions use its words.
  private var agentSpread = Array(repeating: Float(0), count: FamilyIndex.shared.count)
  private var agentUses = Array(repeating: Float(0), count: FamilyIndex.shared.count)
  private var agentFamilies: [(term: Int32, entry: Claim)] = []
  /// The operation at hand, and per family how much it uses its words.
  private var operation: Int32 = 0
  private var operationUses = Array(repeating: Float(0), count: FamilyIndex.shared.count)
  /// Per stem, its place in `uses` for the operation at hand.
  private var places = HashTable(capacity: 64)

  /// Begins the declaration of an operation.
  mutating func begin(_ operation: Int32) {
    closeOperation()
    self.operation = operation
    places = HashTable(capacity: 256)
  }

  private mutating func closeOperation() {
    for family in operationUses.indices where operationUses[family] > 0 {
      familyUses.append((Int32(family), operation, operationUses[family]))
      operationUses[family] = 0
    }
  }

  /// Takes in a text of the operation at hand.
  mutating func add(_ text: DeclaredText, _ kind: EvidenceKind) {
    switch kind {
    case .verb:
      read(text, Share.verb) { $0.verbs.append(($1, $0.operation)) }
    case .object:
      read(text, Share.object) { $0.objects.append(($1, $0.operation)) }
    case .phrase: read(text, Share.phrase)
    case .example: read(text, Share.example)
    case .signature: read(text, Share.signature)
    default: read(text, Share.summary)
    }
  }

  /// Takes in what the operation at hand says of a parameter.
  mutating func addHelp(_ text: DeclaredText) { read(text, Share.help) }

  /// Takes in a text of the definition at hand.
  mutating func mention(_ text: DeclaredText, weight: Float) {
    let families = FamilyIndex.shared
    for start in text.indices where text[start].member >= 0 {
      families.forEach(beginningAt: start, before: text.count) {
        text[$0].member
      } _: { family, _ in
        agentUses[Int(family)] += weight
      }
    }
  }

  /// Ends the definition at hand.
  mutating func closeDefinition(_ agent: Int32) {
    for family in agentUses.indices where agentUses[family] > 0 {
      let weight = agentUses[family] / (agentUses[family] + 20)
      agentSpread[family] += weight
      agentFamilies.append((Int32(family), Claim(holder: agent, weight: weight)))
      agentUses[family] = 0
    }
  }

  private mutating func read(
    _ text: DeclaredText, _ share: Float, _ join: (inout LexiconCompiler, Int32) -> Void = { _, _ in }
  ) {
    for word in text where !word.isStop {
      let place = Int(places.value(of: word.stem, orInsert: Int32(uses.count)))
      if place == uses.count {
        uses.append((word.stem, operation, word.level, 0))
      }
      uses[place].count += share
    }
    let families = FamilyIndex.shared
    for start in text.indices where text[start].member >= 0 {
      families.forEach(beginningAt: start, before: text.count) {
        text[$0].member
      } _: { family, end in
        operationUses[Int(family)] += share
        // A verb or object joins its family only as a whole: "image vulnerabilities" is no image.
        if start == 0, end == text.count { join(&self, family) }
      }
    }
  }

  /// What was taken in, once all terms of an index are known.
  ///
  /// - Parameters:
  ///   - terms: The numbers of the terms.
  ///   - share: Per term, how much of what operations declare about it counts.
  ///   - isBare: Per agent, whether it has no operations.
  mutating func finished(_ terms: HashTable, share: [Float], isBare: [Bool]) -> Lexicon {
    closeOperation()
    var lexicon = Lexicon()
    var pending: [(term: Int32, entry: Claim)] = []
    var spread = Array(repeating: Float(0), count: share.count)
    for use in uses {
      let term = terms[use.stem]
      guard term >= 0 else { continue }
      let weight = use.count / (use.count + Self.saturation)
      spread[Int(term)] += weight
      let level: Float = use.level == 1 ? 0.5 : use.level == 2 ? 0.8 : 1
      pending.append((term, Claim(holder: use.operation, weight: weight * level)))
    }
    var words = Postings(pending, terms: share.count)
    words.update { term, claim in
      claim.weight *= Self.rarity(spread[Int(term)]) * share[Int(term)]
    }
    lexicon.words = OperationPostings(words)
    lexicon.familyShare = agentSpread.map { FieldWeights.lexiconShare(spread: $0) }
    lexicon.families = OperationPostings(families(lexicon.familyShare))
    let bare = agentFamilies.filter { isBare[Int($0.entry.holder)] }
    lexicon.bareAgents = Postings(bare, terms: FamilyIndex.shared.count)
    lexicon.bareAgents.update { family, claim in
      claim.weight *= FieldWeights.rarity(spread: agentSpread[Int(family)])
    }
    lexicon.verbs = Self.withoutRepeats(verbs)
    lexicon.objects = Self.withoutRepeats(objects)
    return lexicon
  }

  private func families(_ share: [Float]) -> Postings<Claim> {
    var pending: [(term: Int32, entry: Claim)] = []
    var spread = Array(repeating: Float(0), count: FamilyIndex.shared.count)
    for use in familyUses {
      let weight = use.count / (use.count + 3)
      spread[Int(use.family)] += weight
      pending.append((use.family, Claim(holder: use.operation, weight: weight)))
    }
    var families = Postings(pending, terms: FamilyIndex.shared.count)
    families.update { family, claim in
      claim.weight *= Self.rarity(spread[Int(family)]) * share[Int(family)]
    }
    return families
  }

  /// An operation that declares two words of a family is one of its operations all the same.
  private static func withoutRepeats(_ pending: [(term: Int32, entry: Int32)]) -> Postings<Int32> {
    var last = Array(repeating: Int32(-1), count: FamilyIndex.shared.count)
    let once = pending.filter { family, operation in
      defer { last[Int(family)] = operation }
      return last[Int(family)] != operation
    }
    return Postings(once, terms: FamilyIndex.shared.count)
  }

  private static func rarity(_ spread: Float) -> Float { 1 / max(1, spread).squareRoot() }
}

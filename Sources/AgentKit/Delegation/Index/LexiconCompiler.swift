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
  private var familyUses: [[Float]] = []
  private var verbFamilies: [[Int32]] = Array(repeating: [], count: FamilyIndex.shared.count)
  private var objectFamilies: [[Int32]] = Array(repeating: [], count: FamilyIndex.shared.count)
  /// Per family, how many agents' definitions use its words.
  private var agentSpread = Array(repeating: Float(0), count: FamilyIndex.shared.count)
  private var agentUses = Array(repeating: Float(0), count: FamilyIndex.shared.count)
  private var agentFamilies: [(term: Int32, entry: Claim)] = []
  /// Per stem, its place in `uses` for the operation at hand.
  private var places = HashTable(capacity: 64)

  /// Takes in the declaration of an operation.
  mutating func add(_ operation: RegisteredOperation, number: Int32) {
    places = HashTable(capacity: 256)
    familyUses.append(Array(repeating: 0, count: FamilyIndex.shared.count))
    let vocabulary = operation.declaration.vocabulary
    for text in vocabulary.verbs {
      read(text, number, Share.verb) { $0.verbFamilies[Int($1)].addOnce(number) }
    }
    for text in vocabulary.objects {
      read(text, number, Share.object) { $0.objectFamilies[Int($1)].addOnce(number) }
    }
    for text in vocabulary.phrases { read(text, number, Share.phrase) }
    for text in vocabulary.examples { read(text, number, Share.example) }
    for text in vocabulary.signatures { read(text, number, Share.signature) }
    read(operation.declaration.summary, number, Share.summary)
    for parameter in operation.parameters { read(parameter.help, number, Share.help) }
  }

  /// Takes in a text of the definition at hand.
  mutating func mention(_ stems: [UInt64], weight: Float) {
    let families = FamilyIndex.shared
    for start in stems.indices {
      families.forEach(beginningAt: start, before: stems.count) {
        families.term(stems[$0])
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
      agentFamilies.append((Int32(family), Claim(operation: agent, weight: weight)))
      agentUses[family] = 0
    }
  }

  private mutating func read(
    _ text: String, _ operation: Int32, _ share: Float,
    _ join: (inout LexiconCompiler, Int32) -> Void = { _, _ in }
  ) {
    var reader = WordReader(Array(text.utf8))
    var stems: [UInt64] = []
    while let word = reader.next() {
      stems.append(word.stem)
      if Cue.of(word.surface).contains(.stop) { continue }
      let place = Int(places.value(of: word.stem, orInsert: Int32(uses.count)))
      if place == uses.count {
        uses.append((word.stem, operation, UInt8(English.level(of: word.stem)), 0))
      }
      uses[place].count += share
    }
    let families = FamilyIndex.shared
    for start in stems.indices {
      families.forEach(beginningAt: start, before: stems.count) {
        families.term(stems[$0])
      } _: { family, end in
        familyUses[Int(operation)][Int(family)] += share
        // A verb or object joins its family only as a whole: "image vulnerabilities" is no image.
        if start == 0, end == stems.count { join(&self, family) }
      }
    }
  }

  /// Writes what was taken in to an index whose terms are complete.
  func finish(_ index: inout DelegationIndex) {
    var pending: [(term: Int32, entry: Claim)] = []
    var spread = Array(repeating: Float(0), count: Int(index.termCount))
    for use in uses {
      let term = index.terms[use.stem]
      guard term >= 0 else { continue }
      let weight = use.count / (use.count + Self.saturation)
      spread[Int(term)] += weight
      pending.append(
        (
          term,
          Claim(operation: use.operation, weight: weight * (use.level == 1 ? 0.5 : use.level == 2 ? 0.8 : 1))
        ))
    }
    index.lexiconClaims = Postings(pending, terms: Int(index.termCount))
    let share = index.lexiconShare
    index.lexiconClaims.update { term, claim in
      claim.weight *= Self.rarity(spread[Int(term)]) * share[Int(term)]
    }

    var families: [(term: Int32, entry: Claim)] = []
    var familySpread = Array(repeating: Float(0), count: FamilyIndex.shared.count)
    for (operation, counts) in familyUses.enumerated() {
      for (family, count) in counts.enumerated() where count > 0 {
        let weight = count / (count + 3)
        familySpread[family] += weight
        families.append((Int32(family), Claim(operation: Int32(operation), weight: weight)))
      }
    }
    index.agentFamilies = Postings(agentFamilies, terms: FamilyIndex.shared.count)
    index.agentFamilies.update { family, claim in
      claim.weight *= FieldWeights.rarity(spread: agentSpread[Int(family)])
    }
    index.familyShare = agentSpread.map { FieldWeights.lexiconShare(spread: $0) }
    index.familyClaims = Postings(families, terms: FamilyIndex.shared.count)
    index.familyClaims.update { family, claim in
      claim.weight *=
        Self.rarity(familySpread[Int(family)]) * FieldWeights.lexiconShare(spread: agentSpread[Int(family)])
    }
    index.verbFamilies = verbFamilies
    index.objectFamilies = objectFamilies
  }

  private static func rarity(_ spread: Float) -> Float { 1 / max(1, spread).squareRoot() }
}

extension [Int32] {
  fileprivate mutating func addOnce(_ number: Int32) {
    if last != number { append(number) }
  }
}

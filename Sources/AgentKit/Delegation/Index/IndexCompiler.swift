/// Compiles definitions and the operations that serve them into an index.
struct IndexCompiler {
  private var index = DelegationIndex()
  /// Per term, for the definition at hand: the weighted number of mentions, and the best place.
  private var frequency: [Float] = []
  private var place: [(line: Int32, kind: EvidenceKind, weight: Float)] = []
  private var touched: [Int32] = []
  private var pendingMentions: [(term: Int32, entry: Mention)] = []
  private var pendingExamples: [(example: Int32, terms: [Int32])] = []
  private var spread: [Float] = []
  private var patternTerms: [[Int32]] = []
  private var lexicon = LexiconCompiler()
  /// Per term, how much it belongs to somebody's trade, and how common it is in English.
  private var trade: [Float] = []
  private var commonness: [UInt8] = []

  static func compile(_ definitions: [AgentDefinition], _ catalogue: OperationCatalogue) -> DelegationIndex {
    var compiler = IndexCompiler()
    for definition in definitions { compiler.add(definition, catalogue) }
    return compiler.finish()
  }

  // MARK: Definitions

  private mutating func add(_ definition: AgentDefinition, _ catalogue: OperationCatalogue) {
    let number = Int32(index.agents.count)
    var entry = AgentEntry(
      name: definition.name, file: definition.file,
      sections: definition.body.sections.map { (Int32($0.title.line), $0.title.text) })
    let length = read(definition, agent: number)
    closeMentions(agent: number, length: length)
    let first = index.operations.count
    for operation in operations(of: definition, in: catalogue) {
      add(operation, agent: number)
    }
    entry.operations = first..<index.operations.count
    index.agents.append(entry)
    index.isBare.append(entry.operations.isEmpty)
    addRoutingTexts(of: definition, agent: number, operations: entry.operations)
  }

  /// The operations that serve a definition: those that it names, or those that the modules declare for it.
  private func operations(
    of definition: AgentDefinition, in catalogue: OperationCatalogue
  ) -> [RegisteredOperation] {
    guard let named = definition.operations else {
      return catalogue.operations.filter { $0.agent == definition.name || $0.agent == definition.slug }
    }
    return catalogue.operations.filter { operation in
      named.contains { passage in
        passage.text == operation.name.rawValue
          || passage.text.hasSuffix(".*") && passage.text.dropLast(2) == operation.name.noun
      }
    }
  }

  /// Reads every text of a definition but those about its neighbours; gives their weighted length.
  private mutating func read(_ definition: AgentDefinition, agent: Int32) -> Float {
    var length: Float = 0
    let body = definition.body
    let descriptionLine = definition.place(of: "description").line
    length += mention(definition.name, line: definition.place(of: "name").line, .name, FieldWeights.name)
    length += mention(definition.description, line: descriptionLine, .description, FieldWeights.description)
    for trigger in body.delegationTriggers where trigger.source == .body {
      length += mention(trigger.passage, .trigger, FieldWeights.trigger)
    }
    for passage in body.whenToUse { length += mention(passage, .whenToUse, FieldWeights.whenToUse) }
    for group in body.capabilities {
      length += mention(group.title, .capability, FieldWeights.capability)
      for item in group.items { length += mention(item, .capability, FieldWeights.capability) }
    }
    for dialogue in body.dialogues {
      length += mention(dialogue.request, .example, FieldWeights.example)
    }
    for example in definition.examples { length += mention(example.passage, .example, FieldWeights.example) }
    for section in body.sections {
      switch section.kind {
      case .worksWith, .mcpServers: continue
      case .capabilities, .whenToUse, .delegationTriggers: break
      case .role, .qualityStandards, .deliverables, .successCriteria, nil:
        if section.level < 7 { length += mention(section.title, .heading, FieldWeights.heading) }
        for item in section.items { length += mention(item, .body, FieldWeights.body) }
      }
    }
    addPhrase(definition.name, .name, agent: agent, line: definition.place(of: "name").line)
    for trigger in body.delegationTriggers {
      for phrase in trigger.phrases { addPhrase(phrase.text, .trigger, agent: agent, line: phrase.line) }
      if trigger.phrases.isEmpty, trigger.source == .body {
        addExample(trigger.passage.text, .trigger, agent: agent, line: trigger.passage.line)
      }
    }
    return length
  }

  private mutating func addRoutingTexts(
    of definition: AgentDefinition, agent: Int32, operations: Range<Int>
  ) {
    func number(of name: String?) -> Int32 {
      Int32(operations.first { index.operations[$0].operation.name.rawValue == name } ?? -1)
    }
    for example in definition.examples {
      addExample(
        example.passage.text, .example, agent: agent, operation: number(of: example.operation),
        line: example.passage.line)
    }
    for dialogue in definition.body.dialogues {
      addExample(dialogue.request.text, .example, agent: agent, line: dialogue.request.line)
    }
    for signature in definition.signatures {
      addPhrase(
        signature.passage.text, .signature, agent: agent, operation: number(of: signature.operation),
        line: signature.passage.line)
    }
    for passage in definition.notFor {
      addExample(passage.text, .example, agent: agent, line: passage.line, isCounterexample: true)
    }
  }

  // MARK: Operations

  private mutating func add(_ operation: RegisteredOperation, agent: Int32) {
    let number = Int32(index.operations.count)
    index.operations.append(OperationEntry(agent: Int(agent), operation: operation))
    let vocabulary = operation.declaration.vocabulary
    for text in vocabulary.verbs { addPhrase(text, .verb, agent: agent, operation: number) }
    for text in vocabulary.objects { addPhrase(text, .object, agent: agent, operation: number) }
    for text in vocabulary.phrases { addPhrase(text, .phrase, agent: agent, operation: number) }
    for text in vocabulary.signatures { addPhrase(text, .signature, agent: agent, operation: number) }
    for text in vocabulary.examples { addExample(text, .example, agent: agent, operation: number) }
    addExample(operation.declaration.summary, .summary, agent: agent, operation: number)
    lexicon.add(operation, number: number)
  }

  // MARK: Texts

  private mutating func term(_ stem: UInt64) -> Int32 {
    let number = index.terms.value(of: stem, orInsert: index.termCount)
    if number == index.termCount {
      index.termCount += 1
      frequency.append(0)
      place.append((0, .body, 0))
      spread.append(0)
      trade.append(0)
      commonness.append(UInt8(English.level(of: stem)))
    }
    return number
  }

  private mutating func mention(_ passage: Passage, _ kind: EvidenceKind, _ weight: Float) -> Float {
    mention(passage.text, line: passage.line, kind, weight)
  }

  private mutating func mention(_ text: String, line: Int, _ kind: EvidenceKind, _ weight: Float) -> Float {
    var length: Float = 0
    var reader = WordReader(Array(text.utf8))
    var stems: [UInt64] = []
    while let word = reader.next() {
      stems.append(word.stem)
      if Cue.of(word.surface).contains(.stop) { continue }
      let term = term(word.stem)
      if frequency[Int(term)] == 0 { touched.append(term) }
      frequency[Int(term)] += weight
      if place[Int(term)].weight < weight { place[Int(term)] = (Int32(line), kind, weight) }
      length += weight
    }
    lexicon.mention(stems, weight: weight)
    return length
  }

  /// Turns the counts of the definition at hand into mentions.
  private mutating func closeMentions(agent: Int32, length: Float) {
    let norm =
      FieldWeights.saturation
      * (1 - FieldWeights.lengthShare + FieldWeights.lengthShare * length / FieldWeights.usualLength)
    for term in touched {
      let count = frequency[Int(term)]
      let weight = count / (count + norm)
      let best = place[Int(term)]
      pendingMentions.append((term, Mention(agent: agent, line: best.line, kind: best.kind, weight: weight)))
      spread[Int(term)] += weight
      frequency[Int(term)] = 0
      place[Int(term)] = (0, .body, 0)
    }
    touched.removeAll(keepingCapacity: true)
    lexicon.closeDefinition(agent)
  }

  private mutating func addPhrase(
    _ text: String, _ kind: EvidenceKind, agent: Int32, operation: Int32 = -1, line: Int = 0
  ) {
    var reader = WordReader(Array(text.utf8))
    reader.keepsFolded = true
    var terms: [Int32] = []
    var form = WordForm()
    var isCommon = false
    while let word = reader.next() {
      let term = term(word.stem)
      terms.append(term)
      form.add(word.surface)
      isCommon =
        AmbiguousWords.contains(word.surface) || English.level(of: word.stem) > 0
        || OtherTrades.contains(word.stem)
      if !Cue.of(word.surface).contains(.stop) {
        index.spelling.add(reader.folded, term: term, surface: word.surface, stem: word.stem, weight: 1)
      }
    }
    guard !terms.isEmpty else { return }
    claim(terms, kind, isCommon: isCommon)
    index.trie.add(terms, pattern: Int32(index.patterns.count))
    patternTerms.append(terms)
    index.patterns.append(
      Pattern(
        source: EvidenceSource(kind: kind, agent: agent, operation: operation, line: Int32(line)),
        words: Int32(terms.count), form: form.value, isAmbiguous: terms.count == 1 && isCommon))
  }

  /// Notes how much the words of a phrase belong to its agent's trade.
  private mutating func claim(_ terms: [Int32], _ kind: EvidenceKind, isCommon: Bool) {
    for term in terms {
      let isJargon = commonness[Int(term)] == 0
      switch kind {
      case .verb: claim(term, isJargon ? 0.6 : 0.25)
      case .object, .phrase, .trigger, .name:
        claim(term, terms.count == 1 ? (isCommon ? 0.5 : 1) : isJargon ? 0.8 : 0.35)
      case .signature: claim(term, isJargon ? 0.5 : 0.2)
      default: break
      }
    }
  }

  private mutating func addExample(
    _ text: String, _ kind: EvidenceKind, agent: Int32, operation: Int32 = -1, line: Int = 0,
    isCounterexample: Bool = false
  ) {
    var reader = WordReader(Array(text.utf8))
    reader.keepsFolded = true
    var terms: [Int32] = []
    while let word = reader.next() {
      if Cue.of(word.surface).contains(.stop) { continue }
      let term = term(word.stem)
      if !terms.contains(term) { terms.append(term) }
      index.spelling.add(reader.folded, term: term, surface: word.surface, stem: word.stem, weight: 0.5)
    }
    guard !terms.isEmpty else { return }
    let source = EvidenceSource(kind: kind, agent: agent, operation: operation, line: Int32(line))
    pendingExamples.append((Int32(index.examples.count), terms))
    index.examples.append(Example(source: source, isCounterexample: isCounterexample, text: text))
  }

  // MARK: Rarity

  private mutating func finish() -> DelegationIndex {
    index.rarity = spread.map { FieldWeights.rarity(spread: $0) }
    index.lexiconShare = spread.map { FieldWeights.lexiconShare(spread: $0) }
    let patterns = index.patterns
    index.trie.finish { number in
      switch patterns[Int(number)].source.kind {
      case .verb: .verb
      case .object: .object
      default: []
      }
    }
    measurePatterns()
    index.mentions = Postings(pendingMentions, terms: Int(index.termCount))
    let rarity = index.rarity
    index.mentions.update { term, mention in mention.weight *= rarity[Int(term)] }
    measureDomain()
    measureExamples()
    lexicon.finish(&index)
    return index
  }

  private mutating func measurePatterns() {
    for node in 0..<index.trie.count where index.trie.hasPatterns(at: node) {
      let here = index.trie.patterns(at: node)
      let agents = Set(here.map { index.patterns[Int($0)].source.agent }).count
      for pattern in here {
        let kind = index.patterns[Int(pattern)].source.kind
        let same = here.count { index.patterns[Int($0)].source.kind == kind }
        index.patterns[Int(pattern)].agentRarity = FieldWeights.rarity(spread: Float(agents))
        index.patterns[Int(pattern)].operationRarity = 1 / Float(same).squareRoot()
        index.patterns[Int(pattern)].share =
          patternTerms[Int(pattern)].map { index.lexiconShare[Int($0)] }.max() ?? 1
      }
    }
  }

  /// Raises how much a term belongs to somebody's trade.
  private mutating func claim(_ term: Int32, _ strength: Float) {
    trade[Int(term)] = max(trade[Int(term)], strength)
  }

  private mutating func measureDomain() {
    // A definition without a catalogue claims the words that it repeats.
    for (term, mention) in pendingMentions where mention.kind != .body {
      claim(term, mention.weight * (commonness[Int(term)] == 0 ? 1 : 0.6))
    }
    index.domain = trade
  }

  private mutating func measureExamples() {
    var claims = Array(repeating: Set<Int32>(), count: Int(index.termCount))
    for (example, terms) in pendingExamples {
      let source = index.examples[Int(example)].source
      for term in terms { claims[Int(term)].insert(source.agent << 16 | (source.operation + 1)) }
    }
    index.exampleWeight = claims.enumerated().map { term, claims in
      let rarity = claims.isEmpty ? 1 : 1 / Float(claims.count).squareRoot()
      return rarity * (0.35 + 0.65 * index.domain[term]) * index.lexiconShare[term].squareRoot()
    }
    var entries: [(term: Int32, entry: ExampleMention)] = []
    for (example, terms) in pendingExamples {
      var sum: Float = 0
      for term in terms {
        let weight = index.exampleWeight[Int(term)]
        sum += weight * weight
        entries.append((term, ExampleMention(example: example, weight: weight)))
      }
      index.examples[Int(example)].length = sum.squareRoot()
    }
    index.exampleMentions = Postings(entries, terms: Int(index.termCount))
  }
}

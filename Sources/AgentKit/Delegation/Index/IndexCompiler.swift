/// Compiles definitions and the operations that serve them into an index.
struct IndexCompiler {
  private var agents: [AgentEntry] = []
  private var operations: [OperationEntry] = []
  private var terms = TermTable()
  private var mentions = MentionCompiler()
  private var phrases = PhraseCompiler()
  private var examples = ExampleCompiler()
  private var lexicon = LexiconCompiler()
  private var spelling = SpellingIndex()
  private var words = DeclaredWords()
  /// Per declared word, its number in the spelling index; `nil` where it is none of it or was not met.
  private var spelled: [Int?] = []

  static func compile(
    _ definitions: [AgentDefinition], _ catalogue: OperationCatalogue, _ learned: LearnedWords
  ) -> DelegationIndex {
    var compiler = IndexCompiler()
    // The same agents make the same index, whatever order they are given in.
    let ordered = definitions.sorted { ($0.name, $0.file) < ($1.name, $1.file) }
    for definition in ordered { compiler.add(definition, catalogue) }
    return compiler.finished(learned)
  }

  // MARK: Definitions

  private mutating func add(_ definition: AgentDefinition, _ catalogue: OperationCatalogue) {
    let number = Int32(agents.count)
    read(definition, agent: number)
    mentions.closeDefinition(number, &terms)
    lexicon.closeDefinition(number)
    let first = operations.count
    for operation in Self.operations(of: definition, in: catalogue) { add(operation, agent: number) }
    agents.append(
      AgentEntry(
        name: definition.name, file: definition.file,
        sections: definition.body.sections.map { (Int32($0.title.line), $0.title.text) },
        operations: first..<operations.count))
    addRoutingTexts(of: definition, agent: number, operations: first..<operations.count)
  }

  /// The operations that serve a definition: those that it names, or those that the modules declare for it.
  private static func operations(
    of definition: AgentDefinition, in catalogue: OperationCatalogue
  ) -> [RegisteredOperation] {
    guard let named = definition.operations else {
      let slug = definition.slug
      return catalogue.operations.filter { $0.agent == definition.name || $0.agent == slug }
    }
    return catalogue.operations.filter { operation in
      named.contains { passage in
        passage.text == operation.name.rawValue
          || passage.text.hasSuffix(".*") && passage.text.dropLast(2) == operation.name.noun
      }
    }
  }

  /// Reads every text of a definition but those about its neighbours.
  private mutating func read(_ definition: AgentDefinition, agent: Int32) {
    let body = definition.body
    let nameLine = definition.place(of: "name").line
    mention(definition.name, line: nameLine, .name, FieldWeights.name)
    mention(
      definition.description, line: definition.place(of: "description").line, .description,
      FieldWeights.description)
    for trigger in body.delegationTriggers where trigger.source == .body {
      mention(trigger.passage, .trigger, FieldWeights.trigger)
    }
    for passage in body.whenToUse { mention(passage, .whenToUse, FieldWeights.whenToUse) }
    for group in body.capabilities {
      // "Core Capabilities" itself says nothing about an agent, least of all that it knows Linux capabilities.
      if SectionTitles.kind(of: group.title.text) == nil {
        mention(group.title, .capability, FieldWeights.capability)
      }
      for item in group.items { mention(item, .capability, FieldWeights.capability) }
    }
    for dialogue in body.dialogues { mention(dialogue.request, .example, FieldWeights.example) }
    for example in definition.examples { mention(example.passage, .example, FieldWeights.example) }
    for section in body.sections {
      switch section.kind {
      case .worksWith, .mcpServers: continue
      case .capabilities, .whenToUse, .delegationTriggers: break
      case .role, .qualityStandards, .deliverables, .successCriteria, nil:
        if section.level < 7 { mention(section.title, .heading, FieldWeights.heading) }
        for item in section.items { mention(item, .body, FieldWeights.body) }
      }
    }
    addPhrase(definition.name, EvidenceSource(kind: .name, agent: agent, line: nameLine))
    for trigger in body.delegationTriggers {
      for phrase in trigger.phrases {
        addPhrase(phrase.text, EvidenceSource(kind: .trigger, agent: agent, line: phrase.line))
      }
      if trigger.phrases.isEmpty, trigger.source == .body {
        addExample(
          trigger.passage.text, EvidenceSource(kind: .trigger, agent: agent, line: trigger.passage.line))
      }
    }
  }

  private mutating func addRoutingTexts(
    of definition: AgentDefinition, agent: Int32, operations numbers: Range<Int>
  ) {
    func source(_ kind: EvidenceKind, _ passage: Passage, _ name: String? = nil) -> EvidenceSource {
      let number = numbers.first { operations[$0].operation.name.rawValue == name } ?? -1
      return EvidenceSource(kind: kind, agent: agent, operation: Int32(number), line: passage.line)
    }
    for example in definition.examples {
      addExample(example.passage.text, source(.example, example.passage, example.operation))
    }
    for dialogue in definition.body.dialogues {
      addExample(dialogue.request.text, source(.example, dialogue.request))
    }
    for signature in definition.signatures {
      addPhrase(signature.passage.text, source(.signature, signature.passage, signature.operation))
    }
    for passage in definition.notFor {
      addExample(passage.text, source(.example, passage), isCounterexample: true)
    }
  }

  // MARK: Operations

  private mutating func add(_ operation: RegisteredOperation, agent: Int32) {
    let number = Int32(operations.count)
    operations.append(OperationEntry(agent: Int(agent), operation: operation))
    lexicon.begin(number)
    let vocabulary = operation.declaration.vocabulary
    func source(_ kind: EvidenceKind) -> EvidenceSource {
      EvidenceSource(kind: kind, agent: agent, operation: number)
    }
    for text in vocabulary.verbs { lexicon.add(addPhrase(text, source(.verb)), .verb) }
    for text in vocabulary.objects { lexicon.add(addPhrase(text, source(.object)), .object) }
    for text in vocabulary.phrases { lexicon.add(addPhrase(text, source(.phrase)), .phrase) }
    let signatures = vocabulary.signatures.map { addPhrase($0, source(.signature)) }
    for text in vocabulary.examples { lexicon.add(addExample(text, source(.example)), .example) }
    for signature in signatures { lexicon.add(signature, .signature) }
    lexicon.add(addExample(operation.declaration.summary, source(.summary)), .summary)
    for parameter in operation.parameters { lexicon.addHelp(words.cut(parameter.help)) }
  }

  // MARK: Texts

  private mutating func mention(_ passage: Passage, _ kind: EvidenceKind, _ weight: Float) {
    mention(passage.text, line: passage.line, kind, weight)
  }

  private mutating func mention(_ text: String, line: Int, _ kind: EvidenceKind, _ weight: Float) {
    let text = words.cut(text)
    mentions.add(text, line: line, kind, weight, &terms)
    lexicon.mention(text, weight: weight)
  }

  @discardableResult
  private mutating func addPhrase(_ text: String, _ source: EvidenceSource) -> DeclaredText {
    let text = words.cut(text)
    phrases.add(text, from: source, &terms)
    learnSpelling(of: text, weight: 1)
    return text
  }

  @discardableResult
  private mutating func addExample(
    _ text: String, _ source: EvidenceSource, isCounterexample: Bool = false
  ) -> DeclaredText {
    let cut = words.cut(text)
    examples.add(cut, saying: text, from: source, isCounterexample: isCounterexample, &terms)
    learnSpelling(of: cut, weight: 0.5)
    return cut
  }

  private mutating func learnSpelling(of text: DeclaredText, weight: Float) {
    for word in text where !word.isStop {
      let number = Int(word.number)
      while spelled.count <= number { spelled.append(nil) }
      if let spelled = spelled[number] {
        spelling.raise(spelled, to: weight)
      } else {
        spelled[number] = spelling.add(
          words.letters(of: word), term: terms.number(of: word), surface: word.surface, stem: word.stem,
          weight: weight)
      }
    }
  }

  // MARK: Rarity

  private mutating func finished(_ learned: LearnedWords) -> DelegationIndex {
    let share = terms.spread.map { FieldWeights.lexiconShare(spread: $0) }
    let (trie, patterns) = phrases.finish(share: share)
    let mentions = mentions.finished(&terms)
    return DelegationIndex(
      agents: agents, operations: operations, glossary: words.glossary(terms.numbers), terms: terms.numbers,
      domain: terms.trade, trie: trie,
      patterns: patterns,
      lexicon: lexicon.finished(
        terms.numbers, share: share, isBare: agents.map(\.operations.isEmpty)),
      mentions: mentions, examples: examples.finished(domain: terms.trade, share: share), spelling: spelling,
      learned: learned)
  }
}

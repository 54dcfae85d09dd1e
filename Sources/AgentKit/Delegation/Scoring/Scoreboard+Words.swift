extension Scoreboard {
  /// Counts a word that says something about the subject.
  mutating func count(_ word: RequestWord, _ index: DelegationIndex) {
    countLearned(word.learned, index)
    guard word.term >= 0 else {
      examples.countUnknown()
      return
    }
    let worth = word.worth
    for entry in index.mentions.range(of: word.term) {
      let mention = index.mentions[entry]
      let agent = Int(mention.agent)
      touchAgent(agent)
      if index.isBare[agent] {
        agents[agent][.bareMention] += mention.weight * worth
        agents[agent].raise(.bareBest, to: mention.weight * worth)
      } else {
        agents[agent][.mention] += mention.weight * worth
      }
    }
    operations.add(index.lexicon.words, of: word.term, times: worth, to: .lexicon)
    examples.count(word.term, worth, index.examples)
  }

  /// Counts what labelled requests showed a word or a pair to mean, by its number.
  mutating func countLearned(_ number: Int32, _ index: DelegationIndex) {
    guard number >= 0 else { return }
    operations.add(index.learned.operations, of: number, times: 1, to: .learned)
    index.learned.forEachAgent(of: number) { agent, weight in
      touchAgent(agent)
      agents[agent][.learnedOfAgent] += weight
    }
  }

  /// Counts the families of some words, each once.
  mutating func countFamilies(_ words: Range<Int>, of text: RequestText, _ index: DelegationIndex) {
    for number in text.families(in: words) {
      let match = text.families[number]
      let family = Int(match.family)
      guard familyCounts[family] != counts else { continue }
      familyCounts[family] = counts
      let share = index.lexicon.familyShare[family]
      for entry in index.lexicon.verbs.range(of: match.family) {
        let operation = Int(index.lexicon.verbs[entry])
        operations.raise(.synonym, of: operation, to: share)
        operations.noteVerb(match.word, of: operation)
      }
      for entry in index.lexicon.objects.range(of: match.family) {
        let operation = Int(index.lexicon.objects[entry])
        operations.raise(.kin, of: operation, to: share)
        operations.noteObject(match.word, of: operation)
      }
      for entry in index.lexicon.bareAgents.range(of: match.family) {
        let claim = index.lexicon.bareAgents[entry]
        touchAgent(Int(claim.holder))
        agents[Int(claim.holder)][.bareFamily] += claim.weight
      }
      operations.add(index.lexicon.families, of: match.family, times: 1, to: .family)
    }
  }

  /// Turns what was counted of the examples into signs.
  mutating func likenExamples(_ table: ExampleTable) {
    let length = max(0.5, examples.length).squareRoot()
    for place in 0..<examples.count {
      let example = examples.example(place)
      let target = table.targets[Int(example)]
      let likeness = examples.likeness(to: example, target, length)
      let number = Int(target.number)
      switch target.meaning {
      case .operation: operations.liken(number, to: example, likeness)
      case .summary: operations.likenSummary(of: number, likeness)
      case .agent:
        touchAgent(number)
        if likeness > agents[number].own[.example] { agents[number].own.exampleNumber = example }
        agents[number].own.raise(.example, to: likeness)
      case .counterexample:
        touchAgent(number)
        agents[number].raise(.counterexample, to: likeness)
      }
    }
  }
}

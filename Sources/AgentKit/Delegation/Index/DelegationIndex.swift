/// Everything that definitions and operations say about requests, in flat tables. It never changes, so all who read
/// requests against it share one.
///
/// Agents are numbered in the order of their names, whatever order they were given in, and operations agent by agent.
final class DelegationIndex: Sendable {
  let agents: [AgentEntry]
  let operations: [OperationEntry]
  /// Per operation, its agent.
  let agentOfOperation: [Int32]
  /// Per operation, its name.
  let operationNames: [OperationName]
  /// Per operation, its parameters.
  let parameters: [[ParameterDescription]]
  /// The operations that explain messages.
  let explaining: [Int]
  /// The operations that do the work of commands.
  let commanded: [Int]
  /// Per agent, whether it has no operations.
  let isBare: [Bool]
  /// Every word that anybody's texts have.
  let glossary: Glossary
  /// The number of every stem that anybody mentions.
  let terms: HashTable
  /// How much each term belongs to the trade of some agent, from 0 to 1.
  let domain: [Float]
  let trie: PhraseTrie
  /// The patterns, as the automaton counts their places.
  let patterns: [Pattern]
  let lexicon: Lexicon
  let mentions: Postings<Mention>
  let examples: ExampleTable
  let spelling: SpellingIndex
  let learned: LearnedPostings

  init(
    agents: [AgentEntry], operations: [OperationEntry], glossary: Glossary, terms: HashTable, domain: [Float],
    trie: PhraseTrie,
    patterns: [Pattern], lexicon: Lexicon, mentions: Postings<Mention>, examples: ExampleTable,
    spelling: SpellingIndex, learned: LearnedWords
  ) {
    self.agents = agents
    self.operations = operations
    agentOfOperation = operations.map { Int32($0.agent) }
    operationNames = operations.map(\.operation.name)
    parameters = operations.map(\.operation.parameters)
    explaining = operations.indices.filter { operations[$0].operation.declaration.messages != nil }
    commanded = operations.indices.filter { !operations[$0].operation.declaration.commands.isEmpty }
    isBare = agents.map(\.operations.isEmpty)
    self.glossary = glossary
    self.terms = terms
    self.domain = domain
    self.trie = trie
    self.patterns = patterns
    self.lexicon = lexicon
    self.mentions = mentions
    self.examples = examples
    self.spelling = spelling
    self.learned = LearnedPostings(learned, agents: agents, operations: operations)
  }

  /// The same index with other learned words.
  func with(_ learned: LearnedWords) -> DelegationIndex {
    DelegationIndex(
      agents: agents, operations: operations, glossary: glossary, terms: terms, domain: domain, trie: trie,
      patterns: patterns, lexicon: lexicon, mentions: mentions, examples: examples, spelling: spelling,
      learned: learned)
  }
}

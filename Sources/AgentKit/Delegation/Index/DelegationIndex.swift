/// Everything that definitions and operations say about requests, in flat tables.
struct DelegationIndex: Sendable {
  var agents: [AgentEntry] = []
  var operations: [OperationEntry] = []
  /// Per agent, whether it has no operations.
  var isBare: [Bool] = []
  /// The number of every stem that anybody mentions.
  var terms = HashTable(capacity: 4096)
  var termCount: Int32 = 0
  /// How telling each term is among the agents, from 0 to 1.
  var rarity: [Float] = []
  /// How much of what operations declare about each term counts.
  var lexiconShare: [Float] = []
  /// How much each term belongs to the trade of some agent, from 0 to 1.
  var domain: [Float] = []
  /// How telling each term is in an example request.
  var exampleWeight: [Float] = []
  var trie = PhraseTrie()
  var patterns: [Pattern] = []
  /// How much of what operations declare about each family counts.
  var familyShare: [Float] = []
  /// Per family, the operations that declare a verb of it.
  var verbFamilies: [[Int32]] = []
  /// Per family, the operations that declare an object of it.
  var objectFamilies: [[Int32]] = []
  /// Per family, the operations whose declarations use its words.
  var familyClaims = Postings<Claim>()
  /// Per family, the agents whose definitions use its words.
  var agentFamilies = Postings<Claim>()
  /// Per term, the operations whose declarations use it.
  var lexiconClaims = Postings<Claim>()
  var mentions = Postings<Mention>()
  var examples: [Example] = []
  var exampleMentions = Postings<ExampleMention>()
  var spelling = SpellingIndex()
}

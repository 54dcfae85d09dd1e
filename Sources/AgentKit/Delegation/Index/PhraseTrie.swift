/// All phrases of all agents, as one automaton over words.
///
/// A word is its term's number, so every form and every repaired spelling of a word takes the same edge, and no
/// phrase ends inside a word. At each word of a request the automaton is started once and runs until it has no edge;
/// the longest phrase bounds that walk.
struct PhraseTrie: Sendable {
  /// A node's patterns are `patterns[firstPattern[node]..<firstPattern[node + 1]]`.
  private var edges = HashTable(capacity: 8192)
  private var nodeCount: Int32 = 1
  private var firstPattern: [Int32] = []
  private var patterns: [Int32] = []
  private var kindsOfNode: [Kinds] = []
  private var pending: [(node: Int32, pattern: Int32)] = []

  /// How many nodes there are.
  var count: Int32 { nodeCount }

  static let root: Int32 = 0
  /// Longer phrases are cut: error messages are told apart long before.
  static let longestPhrase = 12

  /// The node behind an edge, or a negative number.
  @inline(__always)
  func next(_ node: Int32, _ term: Int32) -> Int32 { edges[Self.key(node, term)] }

  @inline(__always)
  private static func key(_ node: Int32, _ term: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: term)) + 1) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The patterns that end at a node.
  @inline(__always)
  func patterns(at node: Int32) -> ArraySlice<Int32> {
    patterns[Int(firstPattern[Int(node)])..<Int(firstPattern[Int(node) + 1])]
  }

  /// What sorts of patterns end at a node.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let verb = Kinds(rawValue: 1)
    static let object = Kinds(rawValue: 2)
  }

  @inline(__always)
  func kinds(at node: Int32) -> Kinds { kindsOfNode[Int(node)] }

  @inline(__always)
  func hasPatterns(at node: Int32) -> Bool { firstPattern[Int(node)] < firstPattern[Int(node) + 1] }

  // MARK: Building

  /// Adds a phrase and the number of what it stands for.
  mutating func add(_ terms: some Collection<Int32>, pattern: Int32) {
    guard !terms.isEmpty else { return }
    var node = Self.root
    for term in terms.prefix(Self.longestPhrase) {
      node = edges.value(of: Self.key(node, term), orInsert: nodeCount)
      if node == nodeCount { nodeCount += 1 }
    }
    pending.append((node, pattern))
  }

  /// Sorts the patterns by node, after which the automaton can be asked.
  mutating func finish(kinds: (Int32) -> Kinds) {
    firstPattern = Array(repeating: 0, count: Int(nodeCount) + 1)
    for entry in pending { firstPattern[Int(entry.node) + 1] += 1 }
    for node in 0..<Int(nodeCount) { firstPattern[node + 1] += firstPattern[node] }
    var next = firstPattern
    patterns = Array(repeating: 0, count: pending.count)
    for entry in pending {
      patterns[Int(next[Int(entry.node)])] = entry.pattern
      next[Int(entry.node)] += 1
    }
    kindsOfNode = Array(repeating: [], count: Int(nodeCount))
    for entry in pending { kindsOfNode[Int(entry.node)].formUnion(kinds(entry.pattern)) }
    pending = []
  }
}

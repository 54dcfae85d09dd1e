/// All phrases of all agents, as one automaton over words.
///
/// A word is its term's number, so every form and every repaired spelling of a word takes the same edge, and no
/// phrase ends inside a word. At each word of a request the automaton is started once and runs until it has no edge;
/// the longest phrase bounds that walk.
struct PhraseTrie: Sendable {
  /// Per term, the node behind the root's edge; negative where there is none. Every word asks for one of these.
  private var roots: [Int32] = []
  /// The edges of all other nodes.
  private var edges: HashTable
  /// Per node, whether it has edges.
  private var isInner = [true]
  private var nodeCount: Int32 { Int32(truncatingIfNeeded: isInner.count) }
  /// A node's patterns are `patterns[firstPattern[node]..<firstPattern[node + 1]]`.
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
  func next(_ node: Int32, _ term: Int32) -> Int32 {
    if node == Self.root { return Int(term) < roots.count ? roots[Int(term)] : -1 }
    return isInner[Int(node)] ? edges[Self.key(node, term)] : -1
  }

  @inline(__always)
  private static func key(_ node: Int32, _ term: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: term)) + 1) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The patterns that end at a node.
  @inline(__always)
  func patterns(at node: Int32) -> ArraySlice<Int32> {
    patterns[Int(firstPattern[Int(node)])..<Int(firstPattern[Int(node) + 1])]
  }

  /// The places of a node's patterns among all, node by node.
  @inline(__always)
  func places(at node: Int32) -> Range<Int> {
    Int(firstPattern[Int(node)])..<Int(firstPattern[Int(node) + 1])
  }

  /// The pattern at one of these places.
  @inline(__always)
  func pattern(at place: Int) -> Int32 { patterns[place] }

  /// All patterns, node by node.
  var patternsByNode: [Int32] { patterns }

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

  /// Makes an automaton that holds some phrases without growing.
  init(capacity: Int = 16) { edges = HashTable(capacity: capacity) }

  /// Adds a phrase and the number of what it stands for.
  mutating func add(_ terms: some Collection<Int32>, pattern: Int32) {
    guard !terms.isEmpty else { return }
    var node = Self.root
    for term in terms.prefix(Self.longestPhrase) {
      let new = nodeCount
      let next =
        node == Self.root ? root(term, orInsert: new) : edges.value(of: Self.key(node, term), orInsert: new)
      isInner[Int(node)] = true
      if next == new { isInner.append(false) }
      node = next
    }
    pending.append((node, pattern))
  }

  private mutating func root(_ term: Int32, orInsert new: Int32) -> Int32 {
    let term = Int(term)
    if roots.count <= term { roots.append(contentsOf: repeatElement(-1, count: term + 1 - roots.count)) }
    if roots[term] < 0 { roots[term] = new }
    return roots[term]
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

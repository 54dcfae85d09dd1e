/// How strong each sign of every operation is.
///
/// Operations stand in blocks of eight, as in `OperationPostings`, so that one addition or comparison serves eight. Only
/// blocks in which something was counted are looked at again.
struct OperationBoard {
  typealias Block = OperationPostings.Block

  /// Per block, a row for each sign, and one for the strength of the leading verb, whether it gives an order or not.
  private var rows: [Block]
  private var notes: [OperationNotes]
  /// Per operation, how alike its most similar example is, which one that is, and how alike its summary is. These are
  /// asked for one by one, and so often that they stand on their own until they are combined.
  private var likeness: [Float]
  private var alike: [Int32]
  private var summary: [Float]
  /// Per block, the rows in which anything was counted; the others hold nothing but zeros.
  private var used: [RowSet]
  /// The blocks in which anything was counted.
  private(set) var touched: [Int32] = []

  private static var signs: Int { SIMD16<Float>.scalarCount }
  private static var rowsOfBlock: Int { signs + 1 }

  /// The row of a sign: what raises the leading verb is no sign until it is known to give an order.
  @inline(__always)
  private static func row(of sign: OperationSign) -> Int { sign == .leadingVerb ? signs : sign.rawValue }

  init(count: Int) {
    let blocks = (count + 7) / 8
    rows = Array(repeating: Block(), count: blocks * Self.rowsOfBlock)
    notes = Array(repeating: OperationNotes(), count: blocks)
    likeness = Array(repeating: 0, count: blocks * 8)
    alike = Array(repeating: -1, count: blocks * 8)
    summary = likeness
    used = Array(repeating: [], count: blocks)
  }

  /// Forgets everything.
  mutating func clear() {
    forgetExamples()
    for block in touched {
      let block = Int(block)
      used[block].forEach { rows[block * Self.rowsOfBlock + $0] = Block() }
      notes[block] = OperationNotes()
      used[block] = []
    }
    touched.removeAll(keepingCapacity: true)
  }

  // MARK: Counting

  /// Notes that something is counted in a row of a block.
  @inline(__always)
  private mutating func use(_ row: Int, of block: Int) {
    let before = used[block]
    if before.contains(RowSet(row)) { return }
    if before.isEmpty { touched.append(Int32(truncatingIfNeeded: block)) }
    used[block] = before.union(RowSet(row))
  }

  /// Of several signs of a kind the strongest counts.
  @inline(__always)
  mutating func raise(_ sign: OperationSign, of operation: Int, to strength: Float) {
    let row = Self.row(of: sign)
    use(row, of: operation >> 3)
    let place = (operation >> 3) * Self.rowsOfBlock + row
    if rows[place][operation & 7] < strength { rows[place][operation & 7] = strength }
  }

  /// Adds what a term or family says about all operations.
  @inline(__always)
  mutating func add(
    _ postings: OperationPostings, of term: Int32, times worth: Float, to sign: OperationSign
  ) {
    for index in postings.range(of: term) {
      let (block, weights) = postings[index]
      use(sign.rawValue, of: block)
      rows[block * Self.rowsOfBlock + sign.rawValue] += weights * worth
    }
  }

  @inline(__always)
  mutating func noteVerb(_ word: Int, of operation: Int) {
    notes[operation >> 3].verbs.add(word, of: operation & 7)
  }

  @inline(__always)
  mutating func noteObject(_ word: Int, of operation: Int) {
    notes[operation >> 3].objects.add(word, of: operation & 7)
  }

  @inline(__always)
  mutating func noteOrder(of operation: Int) { notes[operation >> 3].orders[operation & 7] = 1 }

  /// Takes in how alike an example of an operation is.
  @inline(__always)
  mutating func liken(_ operation: Int, to example: Int32, _ likeness: Float) {
    guard likeness > self.likeness[operation] else { return }
    use(OperationSign.example.rawValue, of: operation >> 3)
    self.likeness[operation] = likeness
    alike[operation] = example
  }

  /// Takes in how alike the summary of an operation is.
  @inline(__always)
  mutating func likenSummary(of operation: Int, _ likeness: Float) {
    use(OperationSign.summary.rawValue, of: operation >> 3)
    if likeness > summary[operation] { summary[operation] = likeness }
  }

  /// Takes back what examples and summaries said.
  mutating func forgetExamples() {
    for block in touched where !used[Int(block)].isDisjoint(with: .of(.example, .summary)) {
      for operation in Int(block) * 8..<Int(block) * 8 + 8 {
        likeness[operation] = 0
        alike[operation] = -1
        summary[operation] = 0
      }
    }
  }

  /// Derives the signs that follow from two others.
  mutating func combine() {
    for block in touched { combine(Int(block)) }
  }

  private mutating func combine(_ block: Int) {
    let first = block * Self.rowsOfBlock
    let used = used[block]
    if used.contains(RowSet(OperationSign.example.rawValue)) {
      rows[first + OperationSign.example.rawValue] = Self.block(block, of: likeness)
    }
    if used.contains(RowSet(OperationSign.summary.rawValue)) {
      rows[first + OperationSign.summary.rawValue] = Self.block(block, of: summary)
    }
    let leading = rows[first + Self.signs]
    if used.contains(RowSet(Self.signs)) {
      self.used[block].insert(RowSet(OperationSign.leadingVerb.rawValue))
      rows[first + OperationSign.leadingVerb.rawValue] = leading * notes[block].orders
    }
    // A pair is at most as strong as the weaker of both.
    guard !used.isDisjoint(with: .of(.verb, .synonym)), !used.isDisjoint(with: .of(.object, .kin)) else {
      return
    }
    self.used[block].formUnion(.of(.pair, .leadingPair))
    let verb = rows[first + OperationSign.verb.rawValue]
    let synonym = 0.8 * rows[first + OperationSign.synonym.rawValue]
    let object = rows[first + OperationSign.object.rawValue]
    let kin = 0.6 * rows[first + OperationSign.kin.rawValue]
    let leadingObject = rows[first + OperationSign.leadingObject.rawValue]
    // One word is not both: "deploy" alone deploys nothing.
    let isBoth = notes[block].verbs.areSameWords(as: notes[block].objects)
    let done = verb.replacing(with: synonym, where: verb .< synonym)
    let thing = object.replacing(with: kin, where: object .< kin)
    rows[first + OperationSign.pair.rawValue] =
      done.replacing(with: thing, where: thing .< done).replacing(with: 0, where: isBoth)
    rows[first + OperationSign.leadingPair.rawValue] =
      leading.replacing(with: leadingObject, where: leadingObject .< leading)
      .replacing(with: 0, where: isBoth)
  }

  private static func block(_ block: Int, of values: [Float]) -> Block {
    let first = block * 8
    return Block(
      values[first], values[first + 1], values[first + 2], values[first + 3], values[first + 4],
      values[first + 5], values[first + 6], values[first + 7])
  }

  // MARK: Reading

  subscript(sign: OperationSign, operation: Int) -> Float {
    @inline(__always) get { rows[(operation >> 3) * Self.rowsOfBlock + sign.rawValue][operation & 7] }
  }

  /// The scores of a block's operations, and the sums of their signs.
  @inline(__always)
  func scores(of block: Int, _ weights: SIMD16<Float>) -> (scores: Block, signs: Block) {
    let first = block * Self.rowsOfBlock
    var scores = Block()
    // No sign is negative, and what was learned alone speaks for nobody.
    var sum = Block()
    used[block].subtracting(RowSet(Self.signs)).forEach { sign in
      scores += rows[first + sign] * weights[sign]
      if sign != OperationSign.learned.rawValue { sum += rows[first + sign] }
    }
    return (scores, sum)
  }

  /// All signs of an operation.
  func signs(of operation: Int) -> OperationSigns {
    var signs = OperationSigns()
    for sign in 0..<Self.signs {
      signs.values[sign] = rows[(operation >> 3) * Self.rowsOfBlock + sign][operation & 7]
    }
    signs.exampleNumber = alike[operation]
    return signs
  }
}

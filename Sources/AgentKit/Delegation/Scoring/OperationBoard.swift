/// How strong each sign of every operation is.
///
/// Operations stand in blocks of eight, as in `OperationPostings`, so that one addition or comparison serves eight. Only
/// blocks in which something was counted are looked at again.
struct OperationBoard {
  typealias Block = OperationPostings.Block

  /// What is noted of a block's operations beside the strength of their signs.
  private struct Notes {
    /// The words that say what is done, and to what.
    var verbs = WordSpans()
    var objects = WordSpans()
    /// The examples that they are most like; negative where there is none.
    var examples = SIMD8<Int32>(repeating: -1)
    /// 1 where the clause begins with a verb of the operation, in the very form that is declared.
    var orders = Block()
  }

  /// Per block, a row for each sign, and one for the strength of the leading verb, whether it gives an order or not.
  private var rows: [Block]
  private var notes: [Notes]
  private var isTouched: [Bool]
  /// The blocks in which anything was counted.
  private(set) var touched: [Int32] = []

  private static var signs: Int { SIMD16<Float>.scalarCount }
  private static var rowsOfBlock: Int { signs + 1 }

  init(count: Int) {
    let blocks = (count + 7) / 8
    rows = Array(repeating: Block(), count: blocks * Self.rowsOfBlock)
    notes = Array(repeating: Notes(), count: blocks)
    isTouched = Array(repeating: false, count: blocks)
  }

  /// Forgets everything.
  mutating func clear() {
    for block in touched {
      let block = Int(block)
      for row in block * Self.rowsOfBlock..<(block + 1) * Self.rowsOfBlock { rows[row] = Block() }
      notes[block] = Notes()
      isTouched[block] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  // MARK: Counting

  @inline(__always)
  private mutating func touch(_ block: Int) {
    guard !isTouched[block] else { return }
    isTouched[block] = true
    touched.append(Int32(truncatingIfNeeded: block))
  }

  /// Of several signs of a kind the strongest counts.
  @inline(__always)
  mutating func raise(_ sign: OperationSign, of operation: Int, to strength: Float) {
    touch(operation >> 3)
    let row = (operation >> 3) * Self.rowsOfBlock + (sign == .leadingVerb ? Self.signs : sign.rawValue)
    if rows[row][operation & 7] < strength { rows[row][operation & 7] = strength }
  }

  /// Adds what a term or family says about all operations.
  @inline(__always)
  mutating func add(
    _ postings: OperationPostings, of term: Int32, times worth: Float, to sign: OperationSign
  ) {
    for index in postings.range(of: term) {
      let (block, weights) = postings[index]
      touch(block)
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
    if likeness > self[.example, operation] { notes[operation >> 3].examples[operation & 7] = example }
    raise(.example, of: operation, to: likeness)
  }

  /// Takes back what examples and summaries said.
  mutating func forgetExamples() {
    for block in touched {
      rows[Int(block) * Self.rowsOfBlock + OperationSign.example.rawValue] = Block()
      rows[Int(block) * Self.rowsOfBlock + OperationSign.summary.rawValue] = Block()
      notes[Int(block)].examples = SIMD8(repeating: -1)
    }
  }

  /// Derives the signs that follow from two others.
  mutating func combine() {
    for block in touched {
      let first = Int(block) * Self.rowsOfBlock
      let verb = rows[first + OperationSign.verb.rawValue]
      let synonym = 0.8 * rows[first + OperationSign.synonym.rawValue]
      let object = rows[first + OperationSign.object.rawValue]
      let kin = 0.6 * rows[first + OperationSign.kin.rawValue]
      let leadingObject = rows[first + OperationSign.leadingObject.rawValue]
      let leading = rows[first + Self.signs]
      // One word is not both: "deploy" alone deploys nothing.
      let isBoth = notes[Int(block)].verbs.areSameWords(as: notes[Int(block)].objects)
      let done = verb.replacing(with: synonym, where: verb .< synonym)
      let thing = object.replacing(with: kin, where: object .< kin)
      rows[first + OperationSign.pair.rawValue] =
        done.replacing(with: thing, where: thing .< done).replacing(with: 0, where: isBoth)
      rows[first + OperationSign.leadingPair.rawValue] =
        leading.replacing(with: leadingObject, where: leadingObject .< leading)
        .replacing(with: 0, where: isBoth)
      rows[first + OperationSign.leadingVerb.rawValue] = leading * notes[Int(block)].orders
    }
  }

  // MARK: Reading

  subscript(sign: OperationSign, operation: Int) -> Float {
    @inline(__always) get { rows[(operation >> 3) * Self.rowsOfBlock + sign.rawValue][operation & 7] }
  }

  /// The scores of a block's operations, and the sums of their signs.
  @inline(__always)
  func scores(of block: Int, _ weights: SIMD16<Float>) -> (scores: Block, signs: Block) {
    let first = block * Self.rowsOfBlock
    var scores = rows[first] * weights[0]
    // No sign is negative, and what was learned alone speaks for nobody.
    var sum = rows[first]
    for sign in 1..<Self.signs {
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
    signs.exampleNumber = notes[operation >> 3].examples[operation & 7]
    return signs
  }
}

/// Where words of a kind stand in a request, for each operation of a block.
private struct WordSpans {
  private var first = SIMD8<Int32>(repeating: .max)
  private var last = SIMD8<Int32>(repeating: -1)

  /// Takes in a word of an operation.
  @inline(__always)
  mutating func add(_ word: Int, of lane: Int) {
    let word = Int32(truncatingIfNeeded: word)
    if first[lane] > word { first[lane] = word }
    if last[lane] < word { last[lane] = word }
  }

  /// For which operations both are one and the same word.
  @inline(__always)
  func areSameWords(as other: WordSpans) -> SIMDMask<SIMD8<Int32>> {
    (first .== last) .& (other.first .== other.last) .& (first .== other.first)
  }
}

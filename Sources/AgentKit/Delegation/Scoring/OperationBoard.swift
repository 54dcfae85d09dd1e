/// How strong each sign of every operation is.
///
/// Operations stand in blocks of eight, as in `OperationPostings`, so that one addition or comparison serves eight. Only
/// blocks in which something was counted are looked at again.
struct OperationBoard {
  typealias Block = OperationPostings.Block

  /// What is noted of an operation beside the strength of its signs.
  struct Notes {
    /// The words that say what is done, and to what.
    var verbs = WordSpan()
    var objects = WordSpan()
    /// The example that it is most like; negative where there is none.
    var example: Int32 = -1
    /// Whether the clause begins with a verb of the operation, in the very form that is declared.
    var isOrdered = false
  }

  /// Per block, a row for each sign.
  private var rows: [Block]
  private var notes: [Notes]
  private var isTouched: [Bool]
  /// The blocks in which anything was counted.
  private(set) var touched: [Int32] = []

  private static let signs = OperationSign.allCases.count

  init(count: Int) {
    let blocks = (count + 7) / 8
    rows = Array(repeating: Block(), count: blocks * Self.signs)
    notes = Array(repeating: Notes(), count: blocks * 8)
    isTouched = Array(repeating: false, count: blocks)
  }

  /// Forgets everything.
  mutating func clear() {
    for block in touched {
      let block = Int(block)
      for row in block * Self.signs..<(block + 1) * Self.signs { rows[row] = Block() }
      for number in block * 8..<(block + 1) * 8 { notes[number] = Notes() }
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
    let row = (operation >> 3) * Self.signs + sign.rawValue
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
      rows[block * Self.signs + sign.rawValue] += weights * worth
    }
  }

  @inline(__always)
  mutating func noteVerb(_ word: Int, of operation: Int) { notes[operation].verbs.add(word) }

  @inline(__always)
  mutating func noteObject(_ word: Int, of operation: Int) { notes[operation].objects.add(word) }

  @inline(__always)
  mutating func noteOrder(of operation: Int) { notes[operation].isOrdered = true }

  /// Takes in how alike an example of an operation is.
  @inline(__always)
  mutating func liken(_ operation: Int, to example: Int32, _ likeness: Float) {
    if likeness > self[.example, operation] { notes[operation].example = example }
    raise(.example, of: operation, to: likeness)
  }

  /// Derives the signs that follow from two others.
  mutating func combine() {
    for block in touched {
      let first = Int(block) * Self.signs
      let verb = rows[first + OperationSign.verb.rawValue]
      let synonym = 0.8 * rows[first + OperationSign.synonym.rawValue]
      let object = rows[first + OperationSign.object.rawValue]
      let kin = 0.6 * rows[first + OperationSign.kin.rawValue]
      let leadingObject = rows[first + OperationSign.leadingObject.rawValue]
      var leading = rows[first + OperationSign.leadingVerb.rawValue]
      var pair = Block()
      var leadingPair = Block()
      for lane in 0..<8 {
        let note = notes[Int(block) * 8 + lane]
        // One word is not both: "deploy" alone deploys nothing.
        if !note.verbs.isSameWord(as: note.objects) {
          pair[lane] = min(max(verb[lane], synonym[lane]), max(object[lane], kin[lane]))
          leadingPair[lane] = min(leading[lane], leadingObject[lane])
        }
        if !note.isOrdered { leading[lane] = 0 }
      }
      rows[first + OperationSign.pair.rawValue] = pair
      rows[first + OperationSign.leadingPair.rawValue] = leadingPair
      rows[first + OperationSign.leadingVerb.rawValue] = leading
    }
  }

  // MARK: Reading

  subscript(sign: OperationSign, operation: Int) -> Float {
    @inline(__always) get { rows[(operation >> 3) * Self.signs + sign.rawValue][operation & 7] }
  }

  /// The scores of a block's operations, and which of them anything speaks for.
  @inline(__always)
  func scores(of block: Int, _ weights: SIMD16<Float>) -> (scores: Block, isMeant: SIMDMask<SIMD8<Int32>>) {
    let first = block * Self.signs
    var scores = rows[first] * weights[0]
    // No sign is negative.
    var sum = rows[first]
    for sign in 1..<Self.signs {
      scores += rows[first + sign] * weights[sign]
      sum += rows[first + sign]
    }
    return (scores, sum .> Block())
  }

  /// All signs of an operation.
  func signs(of operation: Int) -> OperationSigns {
    var signs = OperationSigns()
    for sign in 0..<Self.signs {
      signs.values[sign] = rows[(operation >> 3) * Self.signs + sign][operation & 7]
    }
    signs.exampleNumber = notes[operation].example
    return signs
  }
}

/// Where words of a kind stand in a request.
struct WordSpan: Sendable {
  private(set) var first: Int32 = .max
  private(set) var last: Int32 = -1

  /// Takes in a word.
  @inline(__always)
  mutating func add(_ word: Int) {
    first = min(first, Int32(truncatingIfNeeded: word))
    last = max(last, Int32(truncatingIfNeeded: word))
  }

  /// Whether both are one and the same word.
  @inline(__always)
  func isSameWord(as other: WordSpan) -> Bool {
    first == last && other.first == other.last && first == other.first
  }
}

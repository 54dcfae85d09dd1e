/// How strong each sign of every operation is.
///
/// Operations stand in blocks of eight, as in `OperationPostings`, so that one addition or comparison serves eight. Only
/// blocks in which something was counted are looked at again.
struct OperationBoard: ~Copyable {
  typealias Block = OperationPostings.Block

  /// Per block, eight numbers for each sign, for the strength of the leading verb whether it gives an order or not, and
  /// for whether it does.
  private var strengths: Cells<Float>
  /// Per block, eight numbers for each of `Note`.
  private var notes: Cells<Int32>
  private var isTouched: Cells<Bool>
  /// Eight times the weight of each sign, as the standings at hand want it.
  private var weights: Cells<Float>
  /// The blocks in which anything was counted.
  private(set) var touched: [Int32] = []

  /// What is noted of an operation beside the strength of its signs.
  private enum Note: Int {
    /// Where the words stand that say what is done, and to what: the first and the last of each.
    case firstVerb
    case lastVerb
    case firstObject
    case lastObject
    /// The example that is most alike; negative where there is none.
    case example
    static let count = 5

    /// What stands for nothing noted: no word is before the first, none behind the last.
    var none: Int32 { self == .firstVerb || self == .firstObject ? .max : -1 }
  }

  private static let signs = SIMD16<Float>.scalarCount
  private static let leading = signs
  private static let orders = signs + 1
  private static let rows = signs + 2

  init(count: Int) {
    let blocks = (count + 7) / 8
    strengths = Cells(repeating: 0, count: blocks * Self.rows * 8)
    notes = Cells(repeating: 0, count: blocks * Note.count * 8)
    isTouched = Cells(repeating: false, count: blocks)
    weights = Cells(repeating: 0, count: Self.signs * 8)
    for block in 0..<blocks { forgetNotes(of: block) }
  }

  // MARK: Places

  // Blocks and rows are few, so their places never overflow, and nobody need look whether they do.

  @inline(__always)
  private static func row(_ row: Int, of block: Int) -> Int { (block &* rows &+ row) &* 8 }

  @inline(__always)
  private static func row(_ note: Note, of block: Int) -> Int {
    (block &* Note.count &+ note.rawValue) &* 8
  }

  /// What raises the leading verb is no sign until it is known to give an order.
  @inline(__always)
  private static func row(of sign: OperationSign) -> Int { sign == .leadingVerb ? leading : sign.rawValue }

  @inline(__always)
  private mutating func touch(_ block: Int) {
    guard !isTouched[block] else { return }
    isTouched[block] = true
    touched.append(Int32(truncatingIfNeeded: block))
  }

  // MARK: Forgetting

  /// Forgets everything.
  mutating func clear() {
    for block in touched {
      let block = Int(block)
      for row in 0..<Self.rows { strengths[eightFrom: Self.row(row, of: block)] = Block() }
      forgetNotes(of: block)
      isTouched[block] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func forgetNotes(of block: Int) {
    for number in 0..<Note.count {
      guard let note = Note(rawValue: number) else { continue }
      notes[eightFrom: Self.row(note, of: block)] = SIMD8(repeating: note.none)
    }
  }

  /// Takes back what examples and summaries said.
  mutating func forgetExamples() {
    for block in touched {
      let block = Int(block)
      set(.example, of: block, to: Block())
      set(.summary, of: block, to: Block())
      notes[eightFrom: Self.row(.example, of: block)] = SIMD8(repeating: Note.example.none)
    }
  }

  // MARK: Counting

  /// Of several signs of a kind the strongest counts.
  @inline(__always)
  mutating func raise(_ sign: OperationSign, of operation: Int, to strength: Float) {
    touch(operation >> 3)
    let cell = Self.row(Self.row(of: sign), of: operation >> 3) + (operation & 7)
    if strengths[cell] < strength { strengths[cell] = strength }
  }

  /// Adds what a term or family says about all operations.
  @inline(__always)
  mutating func add(
    _ postings: OperationPostings, of term: Int32, times worth: Float, to sign: OperationSign
  ) {
    for index in postings.range(of: term) {
      let (block, weights) = postings[index]
      touch(block)
      strengths[eightFrom: Self.row(sign.rawValue, of: block)] += weights * worth
    }
  }

  @inline(__always)
  mutating func noteVerb(_ word: Int, of operation: Int) {
    note(word, from: .firstVerb, to: .lastVerb, of: operation)
  }

  @inline(__always)
  mutating func noteObject(_ word: Int, of operation: Int) {
    note(word, from: .firstObject, to: .lastObject, of: operation)
  }

  @inline(__always)
  private mutating func note(_ word: Int, from first: Note, to last: Note, of operation: Int) {
    let word = Int32(truncatingIfNeeded: word)
    let start = Self.row(first, of: operation >> 3) + (operation & 7)
    let end = Self.row(last, of: operation >> 3) + (operation & 7)
    notes[start] = min(notes[start], word)
    notes[end] = max(notes[end], word)
  }

  @inline(__always)
  mutating func noteOrder(of operation: Int) {
    touch(operation >> 3)
    strengths[Self.row(Self.orders, of: operation >> 3) + (operation & 7)] = 1
  }

  /// Takes in how alike an example of an operation is.
  @inline(__always)
  mutating func liken(_ operation: Int, to example: Int32, _ likeness: Float) {
    touch(operation >> 3)
    let cell = Self.row(OperationSign.example.rawValue, of: operation >> 3) + (operation & 7)
    let note = Self.row(.example, of: operation >> 3) + (operation & 7)
    // Nobody can foretell which example is closer than those before, so both are chosen without a branch.
    let (before, closest) = (strengths[cell], notes[note])
    strengths[cell] = likeness > before ? likeness : before
    notes[note] = likeness > before ? example : closest
  }

  /// Takes in how alike the summary of an operation is.
  @inline(__always)
  mutating func likenSummary(of operation: Int, _ likeness: Float) {
    raise(.summary, of: operation, to: likeness)
  }

  /// Derives the signs that follow from two others.
  mutating func combine() {
    for block in touched { combine(Int(block)) }
  }

  private mutating func combine(_ block: Int) {
    let leading = strengths[eightFrom: Self.row(Self.leading, of: block)]
    set(.leadingVerb, of: block, to: leading * strengths[eightFrom: Self.row(Self.orders, of: block)])
    // A pair is at most as strong as the weaker of both.
    let done = self[.verb, of: block].raised(to: 0.8 * self[.synonym, of: block])
    let thing = self[.object, of: block].raised(to: 0.6 * self[.kin, of: block])
    // One word is not both: "deploy" alone deploys nothing.
    let (verb, object) = (self[.firstVerb, of: block], self[.firstObject, of: block])
    let isBoth =
      (verb .== self[.lastVerb, of: block]) .& (object .== self[.lastObject, of: block]) .& (verb .== object)
    set(.pair, of: block, to: done.lowered(to: thing).replacing(with: 0, where: isBoth))
    let leadingPair = leading.lowered(to: self[.leadingObject, of: block])
    set(.leadingPair, of: block, to: leadingPair.replacing(with: 0, where: isBoth))
  }

  @inline(__always)
  private subscript(sign: OperationSign, of block: Int) -> Block {
    strengths[eightFrom: Self.row(sign.rawValue, of: block)]
  }

  @inline(__always)
  private subscript(note: Note, of block: Int) -> SIMD8<Int32> { notes[eightFrom: Self.row(note, of: block)] }

  @inline(__always)
  private mutating func set(_ sign: OperationSign, of block: Int, to strength: Block) {
    strengths[eightFrom: Self.row(sign.rawValue, of: block)] = strength
  }

  // MARK: Reading

  subscript(sign: OperationSign, operation: Int) -> Float {
    @inline(__always) get { strengths[Self.row(sign.rawValue, of: operation >> 3) + (operation & 7)] }
  }

  /// Takes the weights of the signs, for `scores`.
  mutating func weigh(by weights: SIMD16<Float>) {
    for sign in 0..<Self.signs { self.weights[eightFrom: sign * 8] = Block(repeating: weights[sign]) }
  }

  /// The scores of a block's operations, and the sums of their signs.
  @inline(__always)
  func scores(of block: Int) -> (scores: Block, signs: Block) {
    var scores = Block()
    // No sign is negative, and what was learned alone speaks for nobody.
    var sum = Block()
    let first = Self.row(0, of: block)
    for sign in 0..<Self.signs {
      let strength = strengths[eightFrom: first &+ sign &* 8]
      scores += strength * weights[eightFrom: sign &* 8]
      if sign != OperationSign.learned.rawValue { sum += strength }
    }
    return (scores, sum)
  }

  /// All signs of an operation.
  func signs(of operation: Int) -> OperationSigns {
    var signs = OperationSigns()
    for sign in 0..<Self.signs {
      signs.values[sign] = strengths[Self.row(sign, of: operation >> 3) + (operation & 7)]
    }
    signs.exampleNumber = notes[Self.row(.example, of: operation >> 3) + (operation & 7)]
    return signs
  }
}

extension SIMD8<Float> {
  /// Of each two numbers the greater one.
  @inline(__always)
  fileprivate func raised(to other: Self) -> Self { replacing(with: other, where: self .< other) }

  /// Of each two numbers the lesser one.
  @inline(__always)
  fileprivate func lowered(to other: Self) -> Self { replacing(with: other, where: other .< self) }
}

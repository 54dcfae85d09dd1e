/// For every term, how much it says about operations.
///
/// Operations stand in blocks of eight, and only blocks with something in them are kept: one addition counts for eight
/// operations, and a catalogue of any size costs no more than what was declared.
struct OperationPostings: Sendable {
  /// The weights of eight operations.
  typealias Block = SIMD8<Float>

  private var starts: [Int32] = [0]
  private var numbers: [Int32] = []
  private var blocks: [Block] = []

  init() {}

  /// Gathers claims into blocks.
  init(_ claims: Postings<Claim>) {
    starts.reserveCapacity(claims.termCount + 1)
    for term in 0..<Int32(claims.termCount) {
      let first = numbers.count
      for entry in claims.range(of: term) {
        let claim = claims[entry]
        let number = claim.holder >> 3
        var place = numbers.count - 1
        while place >= first, numbers[place] != number { place -= 1 }
        if place < first {
          place = numbers.count
          numbers.append(number)
          blocks.append(Block())
        }
        blocks[place][Int(claim.holder & 7)] = claim.weight
      }
      starts.append(Int32(numbers.count))
    }
  }

  /// The blocks of a term, as indices.
  @inline(__always)
  func range(of term: Int32) -> Range<Int> {
    guard term >= 0, Int(term) + 1 < starts.count else { return 0..<0 }
    return Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
  }

  /// The number of a block among all operations, and its weights.
  @inline(__always)
  subscript(index: Int) -> (number: Int, weights: Block) { (Int(numbers[index]), blocks[index]) }
}

/// Where words of a kind stand in a request, for each operation of a block.
struct WordSpans {
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

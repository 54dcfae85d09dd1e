#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Span<UInt8> {
  /// Shannon's entropy of a range's bytes, in bits a byte: 0 for one character repeated, 4 for random hexadecimal
  /// digits, 6 for random Base64, less for short texts.
  func entropy(of range: Range<Int>) -> Double {
    var counts = [Int](repeating: 0, count: 256)
    for position in range { counts[Int(byte(position))] += 1 }
    let total = Double(range.count)
    return counts.reduce(0) { sum, count in
      guard count > 0 else { return sum }
      let share = Double(count) / total
      return sum - share * log2(share)
    }
  }
}

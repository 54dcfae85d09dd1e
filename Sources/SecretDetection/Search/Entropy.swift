#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Span<UInt8> {
  /// Shannon's entropy of a range's bytes, in bits a byte: 0 for one character repeated, 4 for random hexadecimal
  /// digits, 6 for random Base64, less for short texts.
  func entropy(of range: Range<Int>) -> Double {
    guard !range.isEmpty else { return 0 }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { counts in
      counts.initialize(repeating: 0)
      for position in range { counts[Int(byte(position))] += 1 }
      // The share of a byte that stands n times weighs n·log2(n) less than if all were different.
      var repeated = 0.0
      for position in range {
        let count = counts[Int(byte(position))]
        if count > 1 { repeated += log2(Double(count)) * Double(count) }
        counts[Int(byte(position))] = 0
      }
      let total = Double(range.count)
      return log2(total) - repeated / total
    }
  }
}

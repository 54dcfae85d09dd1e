// The sum of a vector's numbers, half and half together: the same on every machine, and much faster than one after the
// other.

extension SIMD8<Float> {
  var total: Float {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

extension SIMD16<Float> {
  var total: Float { (lowHalf + highHalf).total }
}

extension SIMD8<Double> {
  var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

extension SIMD32<Double> {
  /// The sum of the products of both vectors' numbers, by quarters: vectors of this size are no machine's, and multiplied
  /// whole they are multiplied one number after the other.
  func dot(_ other: SIMD32<Double>) -> Double {
    let first = lowHalf.lowHalf * other.lowHalf.lowHalf + highHalf.lowHalf * other.highHalf.lowHalf
    let second = lowHalf.highHalf * other.lowHalf.highHalf + highHalf.highHalf * other.highHalf.highHalf
    return (first + second).total
  }
}

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

extension SIMD32<Double> {
  var total: Double {
    let sixteen = lowHalf + highHalf
    let eight = sixteen.lowHalf + sixteen.highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

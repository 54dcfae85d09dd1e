/// The logistic function, the same to the last bit on every machine.
enum Logistic {
  /// The probability of some log-odds.
  static func probability(_ logOdds: Double) -> Double { 1 / (1 + exponential(-logOdds)) }

  /// eˣ by its series on a small argument, squared back; libraries differ in the last bit.
  static func exponential(_ x: Double) -> Double {
    let x = min(40, max(-40, x))
    let small = x / 1024
    var sum = 1.0
    var term = 1.0
    for n in 1...8 {
      term *= small / Double(n)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}

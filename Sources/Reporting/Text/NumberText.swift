extension Block.Unit {
  /// The figure as people read it, the same on every machine: `84.2 MB`, `1,204`, `7.5 %`, `2 min 5 s`.
  public func text(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if value < 0 { return "−" + text(-value) }
    switch self {
    case .bytes: return Self.bytes(value)
    case .count: return grouped(value)
    case .percent: return value.decimal(places: value < 10 || (99..<100).contains(value) ? 1 : 0) + " %"
    case .seconds: return Self.seconds(value)
    }
  }

  private static func bytes(_ value: Double) -> String {
    var value = value
    var prefixes = ["", "k", "M", "G", "T", "P"][...]
    // 999.5 would round up to 1000 of the smaller unit.
    while value >= 999.5 && prefixes.count > 1 {
      value /= 1000
      prefixes.removeFirst()
    }
    let prefix = prefixes.first ?? ""
    let places = prefix.isEmpty ? 0 : value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    return value.decimal(places: places) + " \(prefix)B"
  }

  private func grouped(_ value: Double) -> String {
    let text = value.decimal(places: 2)
    let whole = text.prefix { $0 != "." }
    guard whole.count > 3 && whole.allSatisfy(\.isNumber) else { return text }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0 && (whole.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result + text.dropFirst(whole.count)
  }

  private static func seconds(_ value: Double) -> String {
    if value == 0 { return "0 s" }
    if value < 0.000_999_5 { return (value * 1e6).decimal(places: 0) + " µs" }
    if value < 0.999_5 { return (value * 1e3).decimal(places: value < 0.01 ? 1 : 0) + " ms" }
    if value < 59.95 { return value.decimal(places: value < 10 ? 2 : 1) + " s" }
    guard value < 1e12 else { return value.decimal(places: 0) + " s" }
    let seconds = Int(value.rounded())
    func pair(_ large: Int, _ largeUnit: String, _ small: Int, _ smallUnit: String) -> String {
      small == 0 ? "\(large) \(largeUnit)" : "\(large) \(largeUnit) \(small) \(smallUnit)"
    }
    if seconds < 3600 { return pair(seconds / 60, "min", seconds % 60, "s") }
    if seconds < 86_400 { return pair(seconds / 3600, "h", seconds % 3600 / 60, "min") }
    return pair(seconds / 86_400, "d", seconds % 86_400 / 3600, "h")
  }
}

extension Double {
  /// The number with at most so many decimals, without trailing zeros. Expects a positive, finite number.
  func decimal(places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (self * scale).rounded()
    guard scaled < 1e15 else { return description }
    let whole = Int(scaled)
    let fraction = whole % Int(scale)
    guard fraction > 0 else { return String(whole / Int(scale)) }
    var digits = String(fraction)
    digits = String(repeating: "0", count: places - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(whole / Int(scale)).\(digits)"
  }
}

extension Block.Metric {
  /// The change as people read it: `−93 %`, `+8 %`; `nil` where there is none to tell.
  var changeText: String? {
    guard let change else { return nil }
    let amount = abs(change * 100)
    guard amount >= 0.05 else { return "±0 %" }
    return (change < 0 ? "−" : "+") + Block.Unit.percent.text(amount)
  }

  /// The figure before the change as people read it.
  var beforeText: String? { before.map(unit.text) }

  /// The figure now as people read it.
  var valueText: String { value.map(unit.text) ?? "not measured" }
}

extension ExpansionRun {
  mutating func readDollar() throws(Failure) -> [UInt8] {
    let start = index
    index += 1
    guard next == UInt8(ascii: "{") else {
      let name = readName()
      if name.isEmpty { return [UInt8(ascii: "$")] }
      if let value = value(of: name) { return Array(value.utf8) }
      return expander.keepsUnset ? Array(input[start..<index]) : []
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= WordExpander.depthLimit else {
      throw Failure(message: "substitutions are nested more than \(WordExpander.depthLimit) deep")
    }
    index += 1
    switch next {
    case nil: throw Self.missingBrace
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"):
      throw Failure(message: "a substitution without a variable's name")
    default: break
    }
    let name = readName()
    guard let modifier = take() else { throw Self.missingBrace }
    switch modifier {
    case UInt8(ascii: "}"):
      if let value = value(of: name) { return Array(value.utf8) }
      return expander.keepsUnset ? Array(input[start..<index]) : []
    case UInt8(ascii: "/"):
      return try readReplacement(of: name, from: start)
    default:
      return try readModifier(modifier, of: name, from: start)
    }
  }

  private mutating func readOperand(until stop: UInt8, keepsEscapes: Bool) throws(Failure) -> [UInt8] {
    let outer = self.keepsEscapes
    self.keepsEscapes = keepsEscapes
    defer { self.keepsEscapes = outer }
    return try read(until: stop).bytes
  }

  private mutating func readModifier(
    _ first: UInt8, of name: String, from start: Int
  ) throws(Failure) -> [UInt8] {
    var modifier = first
    let emptyIsUnset = first == UInt8(ascii: ":")
    if emptyIsUnset {
      guard let second = take() else { throw Self.missingBrace }
      modifier = second
    }
    let isPattern = modifier == UInt8(ascii: "#") || modifier == UInt8(ascii: "%")
    guard "-+?".utf8.contains(modifier) || (isPattern && !emptyIsUnset) else {
      throw Failure(message: "${\(name)…} has a modifier that Dockerfiles do not know")
    }
    let operand = try readOperand(until: UInt8(ascii: "}"), keepsEscapes: isPattern)
    let value = value(of: name)
    if expander.keepsUnset, value == nil { return Array(input[start..<index]) }
    let counts = value != nil && !(emptyIsUnset && value == "")
    switch modifier {
    case UInt8(ascii: "-"): return counts ? Array((value ?? "").utf8) : operand
    case UInt8(ascii: "+"): return counts ? operand : []
    case UInt8(ascii: "?"):
      guard counts else {
        let reason = operand.isEmpty ? "must be set" : String(decoding: operand, as: UTF8.self)
        throw Failure(message: "\(name): \(reason)")
      }
      return Array((value ?? "").utf8)
    default:
      let isLongest = operand.first == modifier
      let pattern = try ShellPattern(isLongest ? operand[1...] : operand[...])
      let bytes = Array((value ?? "").utf8)
      return modifier == UInt8(ascii: "#")
        ? Array(bytes[pattern.prefixLength(of: bytes, longest: isLongest)...])
        : Array(bytes[..<(bytes.count - pattern.suffixLength(of: bytes, longest: isLongest))])
    }
  }

  private mutating func readReplacement(of name: String, from start: Int) throws(Failure) -> [UInt8] {
    let replacesAll = next == UInt8(ascii: "/")
    if replacesAll { index += 1 }
    let pattern = try readOperand(until: UInt8(ascii: "/"), keepsEscapes: true)
    let replacement = try readOperand(until: UInt8(ascii: "}"), keepsEscapes: true)
    let value = value(of: name)
    if expander.keepsUnset, value == nil { return Array(input[start..<index]) }
    return try ShellPattern(pattern[...]).replacing(
      in: Array((value ?? "").utf8), with: replacement, all: replacesAll)
  }
}

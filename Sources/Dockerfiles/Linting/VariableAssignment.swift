/// A place that gives a variable a value: an `ENV` or `ARG`, or an assignment or `export` in a `RUN`.
struct VariableAssignment {
  let value: String
  let range: Range<Int>
}

extension Dockerfile {
  /// Every place that sets a variable, in any case of letters where `ignoringCase` is set.
  func assignments(of name: String, ignoringCase: Bool = false) -> [VariableAssignment] {
    guard mentions(name, ignoringCase: ignoringCase) else { return [] }
    func isName(_ text: some StringProtocol) -> Bool {
      ignoringCase ? text.lowercased() == name.lowercased() : text == name
    }
    var found: [VariableAssignment] = []
    for instruction in effective(.env) + effective(.arg) {
      for (index, pair) in instruction.pairs.enumerated() where isName(pair.key.text) {
        let value = index < instruction.values.count ? instruction.values[index].text : pair.value?.text ?? ""
        found.append(VariableAssignment(value: value.unquoted, range: pair.key.range))
      }
    }
    for (_, script) in scripts {
      for command in script.commands {
        let words = command.assignments + command.words
        for word in words {
          guard let split = word.text.firstIndex(of: "="), isName(word.text[..<split]) else { continue }
          found.append(
            VariableAssignment(value: String(word.text[word.text.index(after: split)...]), range: word.range))
        }
      }
    }
    return found
  }

  /// Whether the bytes of a name stand anywhere in the file.
  func mentions(_ name: String, ignoringCase: Bool = false) -> Bool {
    let wanted = Array((ignoringCase ? name.lowercased() : name).utf8)
    guard let first = wanted.first, source.count >= wanted.count else { return false }
    func folded(_ byte: UInt8) -> UInt8 {
      ignoringCase && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return source.withUnsafeBufferPointer { bytes in
      var index = 0
      let last = bytes.count - wanted.count
      while index <= last {
        if folded(bytes[index]) == first {
          var length = 1
          while length < wanted.count, folded(bytes[index + length]) == wanted[length] { length += 1 }
          if length == wanted.count { return true }
        }
        index += 1
      }
      return false
    }
  }
}

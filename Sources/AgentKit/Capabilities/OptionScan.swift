/// Tells options and other words of a command apart.
struct OptionScan {
  let form: CommandForm
  let parameters: [ParameterDescription]
  /// The words that are no options.
  var operands: [String] = []
  /// The values of options, by parameter.
  var values: [String: [String]] = [:]
  /// What is set without a value that was read.
  var fixed: Arguments = [:]
  /// The parameters that nothing may set.
  var unset: Set<String> = []
  /// The first option that nothing is known of.
  var fault: String?

  /// Whether the words are a command at all: an option that takes a value has one.
  mutating func take(_ words: ArraySlice<String>) -> Bool {
    var left = words
    while let word = left.popFirst() {
      if word == "--" {
        operands += left
        return true
      }
      guard word.hasPrefix("-"), word != "-", !(form.endsAtOperand && !operands.isEmpty) else {
        operands.append(word)
        continue
      }
      guard word.hasPrefix("--") ? takeLong(word, &left) : takeShort(word, &left) else { return false }
    }
    return true
  }

  private mutating func takeLong(_ word: String, _ left: inout ArraySlice<String>) -> Bool {
    let mark = word.firstIndex(of: "=")
    let name = String(word[..<(mark ?? word.endIndex)])
    guard let filling = known(name) else { return true }
    if let mark { return fill(filling, with: String(word[word.index(after: mark)...]), name) }
    guard filling.takesValue(isSwitch: isSwitch) else { return fill(filling, with: nil, name) }
    guard let value = left.popFirst() else { return false }
    return fill(filling, with: value, name)
  }

  /// Short options may stand together, `-it`, and their values behind them, `-p80:80`.
  private mutating func takeShort(_ word: String, _ left: inout ArraySlice<String>) -> Bool {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let name = "-\(letter)"
      guard let filling = known(name) else { return true }
      guard filling.takesValue(isSwitch: isSwitch) else {
        guard fill(filling, with: nil, name) else { return false }
        continue
      }
      let own = letters.first == "=" ? letters.dropFirst() : letters
      guard let value = letters.isEmpty ? left.popFirst() : String(own) else { return false }
      return fill(filling, with: value, name)
    }
    return true
  }

  private mutating func known(_ name: String) -> CommandForm.Filling? {
    if let filling = form.options[name] { return filling }
    if fault == nil { fault = "Nothing here does what its option \(name) says." }
    return nil
  }

  private func isSwitch(_ parameter: String) -> Bool {
    parameters.first { $0.name == parameter }?.isSwitch ?? false
  }

  private mutating func fill(_ filling: CommandForm.Filling, with value: String?, _ option: String) -> Bool {
    switch filling {
    case .parameter(let name) where isSwitch(name):
      fixed[name] = .bool(value != "false" && value != "0")
    case .parameter(let name): values[name, default: []].append(value ?? "")
    case .seconds(let name):
      let text = value ?? ""
      values[name] = [text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? text + "s" : text]
    case .pair(let first, let second):
      let parts = (value ?? "").split(separator: ":", maxSplits: 1).map(String.init)
      values[first] = [parts.first ?? ""]
      if parts.count > 1 { values[second] = [parts[1]] }
    case .filter(let parameters):
      let parts = (value ?? "").split(separator: "=", maxSplits: 1).map(String.init)
      guard let key = parts.first, let name = parameters[key] else {
        if fault == nil { fault = "Nothing here does what its option \(option) \(value ?? "") says." }
        return true
      }
      return fill(.parameter(name), with: parts.count > 1 ? parts[1] : "", option)
    case .preset(let name, let value): fixed[name] = value
    case .without(let name): unset.insert(name)
    case .several where value == "false" || value == "0": break
    case .several(let fillings): return fillings.allSatisfy { fill($0, with: nil, option) }
    case .nothing, .anything: break
    }
    return true
  }
}

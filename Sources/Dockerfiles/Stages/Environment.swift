/// The variables that instructions can use at one place of a file: those of `ENV` and `ARG`.
struct Environment {
  private var values: [String: String] = [:]
  /// Names whose value a build decides: arguments without a default, and the platform's.
  private var uncertain: Set<String> = []
  /// Names that an `ENV` sets: an `ARG` does not change them any more.
  private var fixed: Set<String> = []

  /// What BuildKit defines for `FROM`; the values stand for whatever a build's platforms are.
  static let global: Environment = {
    var environment = Environment()
    for side in ["BUILD", "TARGET"] {
      environment.set("\(side)PLATFORM", "linux/amd64", isCertain: false)
      environment.set("\(side)OS", "linux", isCertain: false)
      environment.set("\(side)OSVERSION", "", isCertain: false)
      environment.set("\(side)ARCH", "amd64", isCertain: false)
      environment.set("\(side)VARIANT", "", isCertain: false)
    }
    environment.set("TARGETSTAGE", "default", isCertain: false)
    return environment
  }()

  /// Every name that is defined, with or without a value.
  var names: Set<String> { Set(values.keys).union(uncertain) }

  func lookUp(_ name: String) -> String? { values[name] }

  private mutating func set(_ name: String, _ value: String?, isCertain: Bool) {
    if let value { values[name] = value }
    if isCertain { uncertain.remove(name) } else { uncertain.insert(name) }
  }

  /// Whether everything in an expansion has a value that the file itself gives.
  func isCertain(_ expansion: WordExpander.Expansion) -> Bool {
    expansion.names.allSatisfy { values[$0] != nil && !uncertain.contains($0) }
  }

  /// Fills in an instruction's arguments, then makes the variables known that it defines.
  mutating func apply(
    _ instruction: InstructionContent, _ expander: WordExpander, global: Environment?
  ) throws(WordExpander.Failure) -> [ExpandedWord] {
    switch instruction.keyword {
    case .env, .label: return try define(instruction, expander)
    case .arg: return try declare(instruction, expander, global)
    case .add, .copy, .workdir, .user, .expose, .volume, .stopsignal:
      var words: [ExpandedWord] = []
      for argument in instruction.arguments { words.append(try expand(argument.text, expander)) }
      return words
    default: return []
    }
  }

  /// `ENV` and `LABEL`: all of the pairs see the variables as they were before.
  private mutating func define(
    _ instruction: InstructionContent, _ expander: WordExpander
  ) throws(WordExpander.Failure) -> [ExpandedWord] {
    var words: [ExpandedWord] = []
    var keys: [String] = []
    for pair in instruction.pairs {
      keys.append(try expand(pair.key.text, expander).text)
      words.append(try expand(pair.value?.text ?? "", expander))
    }
    guard instruction.keyword == .env else { return words }
    for (key, word) in zip(keys, words) {
      set(key, word.text, isCertain: word.isKnown)
      fixed.insert(key)
    }
    return words
  }

  /// `ARG`: a default of its own, or the value that the name has before the first `FROM`.
  private mutating func declare(
    _ instruction: InstructionContent, _ expander: WordExpander, _ global: Environment?
  ) throws(WordExpander.Failure) -> [ExpandedWord] {
    var words: [ExpandedWord] = []
    for pair in instruction.pairs {
      let name = pair.key.text
      if fixed.contains(name) {
        words.append(ExpandedWord(text: values[name] ?? "", isKnown: false))
      } else if let text = pair.value?.text {
        let word = try expand(text, expander)
        words.append(word)
        set(name, word.text, isCertain: word.isKnown)
      } else {
        let inherited = global?.values[name]
        words.append(ExpandedWord(text: inherited ?? "", isKnown: inherited != nil))
        set(name, inherited, isCertain: inherited != nil && global?.uncertain.contains(name) == false)
      }
    }
    return words
  }

  private func expand(_ text: String, _ expander: WordExpander) throws(WordExpander.Failure) -> ExpandedWord {
    // The common case needs no expansion at all.
    guard text.utf8.contains(where: { "$'\"\\`<".utf8.contains($0) }) else {
      return ExpandedWord(text: text, isKnown: true)
    }
    var expander = expander
    expander.keepsUnset = true
    let expansion = try expander.expand(text, lookUp)
    let unset = expansion.names.filter { values[$0] == nil && !uncertain.contains($0) && $0 != "PATH" }
    return ExpandedWord(text: expansion.text, isKnown: isCertain(expansion), unset: unset)
  }
}

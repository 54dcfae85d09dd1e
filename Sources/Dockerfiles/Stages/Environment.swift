/// The variables that instructions can use at one place of a file: those of `ENV` and `ARG`.
struct Environment {
  private struct Variable {
    /// `nil` for an argument without a default.
    let value: String?
    /// Whether the file itself gives the value: a build may decide about arguments, and about the platform's.
    let isCertain: Bool
    /// Whether an `ENV` sets it: an `ARG` does not change it any more.
    var isFixed = false
  }

  private var own: [String: Variable] = [:]
  /// What stages below have set, the latest last; each layer is more than twice as large as the next, so that a
  /// long chain of stages costs little more than its variables.
  private var inherited: [[String: Variable]] = []

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

  /// The variables as a stage finds them that is built on this one.
  var sealed: Environment {
    var sealed = self
    var layer = own
    while let last = sealed.inherited.last, last.count <= 2 * layer.count {
      layer = last.merging(layer, uniquingKeysWith: { $1 })
      sealed.inherited.removeLast()
    }
    if !layer.isEmpty { sealed.inherited.append(layer) }
    sealed.own = [:]
    return sealed
  }

  /// Every name that is defined, with or without a value.
  var names: Set<String> { inherited.reduce(Set(own.keys)) { $0.union($1.keys) } }

  private func variable(_ name: String) -> Variable? {
    own[name] ?? inherited.reversed().lazy.compactMap { $0[name] }.first
  }

  func lookUp(_ name: String) -> String? { variable(name)?.value }

  private mutating func set(_ name: String, _ value: String?, isCertain: Bool, isFixed: Bool = false) {
    own[name] = Variable(value: value ?? lookUp(name), isCertain: isCertain, isFixed: isFixed)
  }

  /// Whether everything in an expansion has a value that the file itself gives.
  func isCertain(_ expansion: WordExpander.Expansion) -> Bool {
    expansion.names.allSatisfy { name in
      variable(name).map { $0.value != nil && $0.isCertain } ?? false
    }
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
      set(key, word.text, isCertain: word.isKnown, isFixed: true)
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
      if let fixed = variable(name), fixed.isFixed {
        words.append(ExpandedWord(text: fixed.value ?? "", isKnown: false))
      } else if let text = pair.value?.text {
        let word = try expand(text, expander)
        words.append(word)
        set(name, word.text, isCertain: word.isKnown)
      } else {
        let global = global?.variable(name)
        words.append(ExpandedWord(text: global?.value ?? "", isKnown: global?.value != nil))
        set(name, global?.value, isCertain: global?.value != nil && global?.isCertain == true)
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
    let unset = expansion.names.filter { variable($0) == nil && $0 != "PATH" }
    return ExpandedWord(text: expansion.text, isKnown: isCertain(expansion), unset: unset)
  }
}

/// What a container of the last stage starts: the words of `ENTRYPOINT` and `CMD`.
struct StartedProgram {
  struct Word {
    let text: String
    let isLiteral: Bool
  }

  let words: [Word]
  /// Whether a shell starts it.
  let needsShell: Bool

  /// `nil` where nothing says it, or a shell would have to be understood first.
  init?(_ instructions: some Sequence<Instruction>) {
    var entrypoint: Instruction?
    var command: Instruction?
    for instruction in instructions {
      if instruction.keyword == .entrypoint { entrypoint = instruction }
      if instruction.keyword == .cmd { command = instruction }
    }
    let parts = [entrypoint, command].compactMap(\.self)
    guard let first = parts.first else { return nil }
    if first.form == .json {
      guard parts.allSatisfy({ $0.form == .json }) else { return nil }
      words = parts.flatMap(\.arguments).map { Word(text: $0.text, isLiteral: true) }
      needsShell = false
    } else {
      guard let script = first.script, script.isPlainAndList, script.commands.count == 1,
        let only = script.commands.first, only.redirections.isEmpty
      else { return nil }
      words = only.words.dropFirst(only.programIndex).map { Word(text: $0.text, isLiteral: $0.isLiteral) }
      needsShell = true
    }
    guard let program = words.first, program.isLiteral, !program.text.isEmpty else { return nil }
  }

  /// The program as it is written.
  var program: String { words.first?.text ?? "" }

  /// The value of an option: the word behind it.
  func value(of option: String) -> Word? {
    guard let index = words.firstIndex(where: { $0.text == option }), index + 1 < words.count else {
      return nil
    }
    return words[index + 1]
  }
}

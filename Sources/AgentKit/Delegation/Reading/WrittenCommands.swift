/// A request that is one or more commands as they are typed in a shell, each of which some operation does the work of:
/// `docker rm -f web && docker ps`.
struct WrittenCommands {
  private struct Command {
    let text: String
    let operation: OperationName
    let reading: CommandForm.Reading
  }

  private let commands: [Command]
  private let index: DelegationIndex

  /// How sure it is that such a request means what it says.
  private static let confidence = 0.98
  /// What people put around a command.
  private static let leading: Set<String> = [
    "$", "#", "sudo", "please", "run", "execute", "exec", "do", "just",
  ]
  private static let trailing: Set<String> = ["please", "pls", "thanks"]
  /// Words of sentences about commands: "docker stop hangs and takes 10 seconds".
  private static let told = Set(
    """
    a about after all and another any are as because but by can cannot command could did do does doesn't don't during error \
    errors every fail failed failing fails for from gives hang hangs has have how i if in into is isn't it its me my never no \
    not nothing of on only or our output please returns said says should shows since slow so still takes than that the their \
    them then there these they this those to too took until very was we were what when where which while why will with without \
    won't works you your
    """.split(separator: " ").map(String.init))

  /// Nil for any other request.
  init?(_ request: [UInt8], in index: DelegationIndex) {
    guard request.count <= 4096, Self.beginsWithProgram(request) else { return nil }
    var text = String(decoding: request, as: UTF8.self)[...]
    if let inside = Self.inside(text) { text = inside }
    var commands: [Command] = []
    for part in Self.parts(of: text) {
      guard let command = Self.command(part, in: index) else { return nil }
      commands.append(command)
    }
    guard !commands.isEmpty else { return nil }
    (self.commands, self.index) = (commands, index)
  }

  /// Puts what the commands say in the place of an answer that was found in another way.
  func decide(_ delegation: inout Delegation) {
    var steps: [Delegation.Step] = []
    for command in commands {
      switch command.reading {
      case .arguments(let arguments):
        guard let agent = agent(for: command.operation, among: delegation.candidates) else { return }
        steps.append(
          Delegation.Step(
            text: command.text, agent: agent, operation: command.operation, arguments: arguments))
      case .refused(let reason):
        delegation.decision = .ask
        delegation.steps = []
        delegation.question = Delegation.Question(
          text: "How should \u{201C}\(command.text)\u{201D} be carried out? \(reason) Leave that out, or "
            + "run the command yourself.", choices: [])
        delegation.confidence = Self.confidence
        return
      case .none: return
      }
    }
    delegation.decision = .delegate
    delegation.steps = steps
    delegation.question = nil
    delegation.confidence = Self.confidence
  }

  /// Of several agents that have the operation, the one that most speaks for.
  private func agent(for operation: OperationName, among candidates: [Delegation.Candidate]) -> String? {
    let serving = index.operations.indices.filter { index.operationNames[$0] == operation }
      .map { index.agents[index.operations[$0].agent].name }
    return candidates.lazy.map(\.agent).first(where: serving.contains) ?? serving.first
  }

  private static func command(_ part: Substring, in index: DelegationIndex) -> Command? {
    guard !ShellWords.needShell(String(part)),
      var words = try? ShellWords.words(of: String(part)).map(\.text)[...]
    else { return nil }
    while let first = words.first, leading.contains(first.lowercased()) { words.removeFirst() }
    while let last = words.last, trailing.contains(last.lowercased()) { words.removeLast() }
    guard let program = words.popFirst(), TypedCommands.programNames.contains(program), let last = words.last,
      !last.hasSuffix("?")
    else {
      return nil
    }
    var best: (length: Int, operation: Int, form: CommandForm)?
    for number in index.commanded {
      for form in index.operations[number].operation.declaration.commands {
        for name in form.names where name.count > best?.length ?? 0 && words.starts(with: name) {
          best = (name.count, number, form)
        }
      }
    }
    guard let best else { return nil }
    let behind = words.dropFirst(best.length)
    guard !isSentence(behind, of: best.form) else { return nil }
    let operation = index.operations[best.operation].operation
    let reading = best.form.read(behind, for: operation.parameters)
    switch reading {
    case .none: return nil
    // What only looks minds no option about how it looks.
    case .refused where operation.declaration.effect <= .observe: return nil
    case .arguments, .refused:
      return Command(text: String(part), operation: operation.name, reading: reading)
    }
  }

  /// Whether the words behind a command go on as those of a sentence do. A command that runs another one may hold any words
  /// behind its options.
  private static func isSentence(_ words: ArraySlice<String>, of form: CommandForm) -> Bool {
    if form.endsAtOperand, words.first?.hasPrefix("-") ?? false { return false }
    return words.contains { told.contains($0.lowercased()) || $0.hasSuffix(",") || $0.hasSuffix("?") }
  }

  /// Whether it begins as a command does: most requests that hold a program's name are sentences, and end here.
  private static func beginsWithProgram(_ request: [UInt8]) -> Bool {
    let words = String(decoding: request.prefix(80), as: UTF8.self).split(
      maxSplits: 8, whereSeparator: { $0.isWhitespace || $0 == "`" })
    return words.first { !leading.contains($0.lowercased()) }.map {
      TypedCommands.programNames.contains(String($0))
    }
      ?? false
  }

  /// What stands in backticks that are around the whole request.
  private static func inside(_ text: Substring) -> Substring? {
    guard text.utf8.count > 2, text.hasPrefix("`"), text.hasSuffix("`") else { return nil }
    let inside = text.dropFirst().dropLast()
    return inside.contains("`") ? nil : inside
  }

  /// The commands of a line, which `&&`, `;` and line ends part outside of quotation marks.
  private static func parts(of text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var index = start
    var quote: Character?
    func end(at end: Substring.Index) {
      let part = text[start..<end]
      if !part.allSatisfy(\.isWhitespace) { parts.append(trimmed(part)) }
    }
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == ";" || character.isNewline {
        end(at: index)
        start = next
      } else if character == "&", next < text.endIndex, text[next] == "&" {
        end(at: index)
        index = next
        start = text.index(after: next)
      }
      index = text.index(after: index)
    }
    end(at: text.endIndex)
    return parts
  }

  /// Without blanks around it, and without the mark that ends a sentence.
  private static func trimmed(_ part: Substring) -> Substring {
    var part = part.drop(while: \.isWhitespace)
    while let last = part.last, last.isWhitespace { part.removeLast() }
    if part.hasSuffix("."), part.dropLast().last?.isLetter ?? false, !part.hasSuffix(" .") {
      part.removeLast()
    }
    return part
  }
}

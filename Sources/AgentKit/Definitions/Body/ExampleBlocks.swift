/// Reads `<example>` blocks: what the user says in them, what is going on, and why the agent is right for it.
enum ExampleBlocks {
  /// The dialogues of a text whose first line has a number.
  ///
  /// - Parameter exactLines: Whether the text's lines are those of the file; otherwise all are given the first one.
  static func read(_ text: String, line: Int, exactLines: Bool = true) -> [ExampleDialogue] {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return [] }
    var dialogues: [ExampleDialogue] = []
    var rest = text[...]
    while let open = rest.find("<example>") {
      let inside = rest[open.upperBound...]
      let end = inside.find("</example>")?.lowerBound ?? inside.endIndex
      let block = inside[..<end]
      let number = exactLines ? line + text[..<open.lowerBound].utf8.count { $0 == .newline } : line
      if let request = request(block) {
        dialogues.append(
          ExampleDialogue(
            request: Passage(request, line: number), context: context(block),
            commentary: element("commentary", in: block)))
      }
      rest = text[end...]
    }
    return dialogues
  }

  private static func request(_ block: Substring) -> String? {
    if let request = element("user_request", in: block) ?? element("user", in: block) { return request }
    for speaker in ["user:", "User:", "user says:", "human:", "Human:"] {
      guard let found = block.find(speaker) else { continue }
      let said = block[found.upperBound...].drop { $0 == " " || $0 == "*" }
      if let quote = said.first, quote == "\"" || quote == "'" || quote == "“" {
        let close: Character = quote == "“" ? "”" : quote
        let spoken = said.dropFirst()
        // An apostrophe does not end what stands in single quotes.
        var end = spoken.startIndex
        while end < spoken.endIndex {
          let after = spoken.index(after: end)
          let isInner = quote == "'" && after < spoken.endIndex && spoken[after].isLetter
          if spoken[end] == close, !isInner { break }
          end = after
        }
        return String(spoken[..<end]).trimmed
      }
      let end = said.find("\n")?.lowerBound ?? said.endIndex
      let request = said[..<end].trimmed
      return request.isEmpty ? nil : request
    }
    return nil
  }

  private static func context(_ block: Substring) -> String? {
    guard let found = block.find("Context:") else { return nil }
    let rest = block[found.upperBound...]
    let ends = ["\n", "user:", "User:", "<"].compactMap { rest.find($0)?.lowerBound }
    let context = rest[..<(ends.min() ?? rest.endIndex)].trimmed
    return context.isEmpty ? nil : context
  }

  private static func element(_ name: String, in block: Substring) -> String? {
    guard let open = block.find("<\(name)>"),
      let close = block[open.upperBound...].find("</\(name)>")
    else { return nil }
    return block[open.upperBound..<close.lowerBound].trimmed
  }
}

extension StringProtocol {
  /// With `\n` written as two characters made a line end.
  var withRealLineEnds: String { String(self).replacingAll("\\n", with: "\n") }
}

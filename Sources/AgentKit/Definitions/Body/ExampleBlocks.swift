/// Reads `<example>` blocks: what the user says in them, what is going on, and why the agent is right for it.
enum ExampleBlocks {
  /// What a block begins with.
  static let opening = "<example>"

  /// The dialogues of a text whose first line has a number.
  ///
  /// - Parameter exactLines: Whether the text's lines are those of the file; otherwise all are given the first one.
  static func read(_ text: String, line: Int, exactLines: Bool = true) -> [ExampleDialogue] {
    var dialogues: [ExampleDialogue] = []
    var rest = text[...]
    var number = line
    while let open = rest.find(opening) {
      let inside = rest[open.upperBound...]
      let end = inside.find("</example>")?.lowerBound ?? inside.endIndex
      let block = inside[..<end]
      if exactLines { number += rest[..<open.lowerBound].utf8.count { $0 == .newline } }
      if let request = request(block) {
        dialogues.append(
          ExampleDialogue(
            request: Passage(request, line: number), context: context(block),
            commentary: element("commentary", in: block)))
      }
      if exactLines { number += text[open.lowerBound..<end].utf8.count { $0 == .newline } }
      rest = text[end...]
    }
    return dialogues
  }

  private static func request(_ block: Substring) -> String? {
    if let request = element("user_request", in: block) ?? element("user", in: block) { return request }
    for speaker in ["user:", "User:", "user says:", "human:", "Human:"] {
      guard let found = block.find(speaker) else { continue }
      return spoken(block[found.upperBound...])
    }
    return nil
  }

  /// What stands in quotation marks, or else up to the end of the line; `nil` where that is nothing.
  private static func spoken(_ text: Substring) -> String? {
    let said = text.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "*") }
    guard let quote = said.first else { return nil }
    var end: Substring.UTF8View.Index?
    var start = said.startIndex
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      start = said.index(after: start)
      end = said[start...].indices.first { index in
        guard said[index] == quote else { return false }
        // An apostrophe does not end what stands in single quotes.
        let next = said.index(after: index)
        return quote == UInt8(ascii: "\"") || next == said.endIndex || !said[next].isLetter
      }
    } else if Substring(said).hasPrefix("“") {
      start = said.index(start, offsetBy: 3)
      end = Substring(said[start...]).find("”")?.lowerBound
    } else {
      end = said.firstIndex(of: .newline)
    }
    let request = Substring(said[start..<(end ?? said.endIndex)]).trimmed
    return request.isEmpty ? nil : request
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

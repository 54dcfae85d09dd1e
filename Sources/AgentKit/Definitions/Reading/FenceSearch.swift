/// Finds the lines that begin and end frontmatter, also where they are not as they should be.
enum FenceSearch {
  /// How many lines may stand before the frontmatter.
  private static let longestPrologue = 64

  static let dash = UInt8(ascii: "-")

  /// What begins the frontmatter, and the lines from there on.
  static func opening(_ bytes: [UInt8]) -> (Fence.Opening, LineCursor)? {
    var lines = LineCursor(bytes)
    var onlyBlanks = true
    var isComment = false
    var before = lines
    while let line = lines.next(), lines.number <= longestPrologue {
      if isComment {
        isComment = lines.text(line).find("-->") == nil
      } else if lines.count(of: dash, alone: line) == 3 {
        if lines.number == 1 { return (.first, lines) }
        // Behind other text a line of dashes may be a rule; frontmatter has a key under it.
        return onlyBlanks || startsWithField(lines) ? (.behind(onlyBlanks: onlyBlanks), lines) : nil
      } else if lines.begins(line, with: "<!--") {
        onlyBlanks = false
        isComment = lines.text(line).find("-->") == nil
      } else if lines.begins(line, with: "```") || lines.begins(line, with: "#") {
        onlyBlanks = false
      } else if !lines.isBlank(line) {
        return onlyBlanks && lines.beginsField(line) ? (.missing, before) : nil
      }
      before = lines
    }
    return nil
  }

  private static func startsWithField(_ lines: LineCursor) -> Bool {
    var lines = lines
    while let line = lines.next() {
      if !lines.isBlank(line) { return lines.beginsField(line) }
    }
    return false
  }

  /// Whether the lines up to an offset have the two keys that make an agent.
  static func hasNameAndDescription(_ lines: LineCursor, to end: Int) -> Bool {
    var lines = LineCursor(lines.bytes, in: lines.offset..<end)
    var keys: Set<String> = []
    while let line = lines.next() {
      if let end = lines.keyEnd(line) { keys.insert(lines.text(line.lowerBound..<end)) }
    }
    return keys.isSuperset(of: [FrontmatterKey.name.rawValue, FrontmatterKey.description.rawValue])
  }

  struct End {
    /// Where the frontmatter ends.
    var offset: Int
    var body: Int
    var bodyLine: Int
    var closing: Fence.Closing
  }

  /// What ends the frontmatter: the first line that is `---` or `...` at column 0. Where there is none, or where what
  /// stands before it cannot be frontmatter any more, a longer line of dashes; or else the first blank line before text
  /// that is none of its fields.
  static func closing(_ lines: LineCursor) -> End {
    let start = lines
    var lines = lines
    var isSuspicious = false
    while let line = lines.next() {
      let dashes = lines.count(of: dash, alone: line)
      if dashes == 3 || lines.count(of: UInt8(ascii: "."), alone: line) == 3 {
        let end = End(
          offset: line.lowerBound, body: lines.offset, bodyLine: lines.number + 1, closing: .fence)
        return (isSuspicious ? FenceGuess(start, to: line.lowerBound).end(beforeFence: true) : nil) ?? end
      }
      isSuspicious = isSuspicious || dashes > 3 || lines.isBlank(line)
    }
    let end = lines.bytes.count
    return FenceGuess(start, to: end).end(beforeFence: false)
      ?? End(offset: end, body: end, bodyLine: lines.number + 1, closing: .missing)
  }
}

/// The commands that a specifier of `Bash` stands for: `docker build:*`, `docker * prune`, `git status`.
///
/// `:*` and a final ` *` mean the same: the command as it is, or followed by a blank and anything. Any other `*`
/// stands for any text.
struct CommandPattern: Sendable, Hashable {
  /// The patterns of which a command matches one; `*` is the only special character.
  private let alternatives: [[UInt8]]

  init(_ specifier: String) {
    let command = specifier.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let beginning = command.withoutSuffix(":*") ?? command.withoutSuffix(" *") {
      alternatives = [Array(beginning.utf8), Array("\(beginning) *".utf8)]
    } else {
      alternatives = [Array(command.utf8)]
    }
  }

  /// Whether a command, its words joined by single blanks, is one of these.
  func matches(_ command: String) -> Bool {
    matches(Array(command.utf8)[...])
  }

  /// The same for the command's bytes.
  func matches(_ command: ArraySlice<UInt8>) -> Bool {
    alternatives.contains { Self.matches($0, command) }
  }

  /// Whether each command of the other is one of these. It may say no too often, and never says yes too often: a `*`
  /// of the other is only taken by a `*` of this one.
  func covers(_ other: CommandPattern) -> Bool {
    other.alternatives.allSatisfy { text in alternatives.contains { Self.matches($0, text) } }
  }

  /// Whether some command is one of both.
  func overlaps(_ other: CommandPattern) -> Bool {
    alternatives.contains { mine in other.alternatives.contains { Self.intersect(mine, $0) } }
  }

  private static let any = UInt8(ascii: "*")

  /// Whether a pattern matches a text, in time of at most the product of their lengths.
  static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool { matches(pattern, text[...]) }

  private static func matches(_ pattern: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    var (p, t) = (0, text.startIndex)
    var retry: (pattern: Int, text: Int)?
    while t < text.endIndex {
      if p < pattern.count, pattern[p] == any {
        retry = (p, t)
        p += 1
      } else if p < pattern.count, pattern[p] == text[t] {
        p += 1
        t += 1
      } else if let last = retry {
        retry = (last.pattern, last.text + 1)
        p = last.pattern + 1
        t = last.text + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == any }
  }

  /// Whether two patterns have a text in common: a table of which of their beginnings do, row by row.
  private static func intersect(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    var row = [true] + Array(repeating: false, count: right.count)
    for (column, byte) in right.enumerated() { row[column + 1] = row[column] && byte == any }
    for byte in left {
      var next = [row[0] && byte == any]
      for (column, other) in right.enumerated() {
        next.append(
          byte == any || other == any ? row[column + 1] || next[column] : row[column] && byte == other)
      }
      row = next
    }
    return row.last ?? false
  }
}

/// What events of a log must hold: a text in any case, or a regular expression where the text is one.
package struct LogSearch: Sendable {
  /// A text that stands in every match, in lower case; looked for first, since bytes are compared much faster.
  private let literal: [UInt8]

  /// Reads what somebody searches for. A text with characters that only regular expressions need is read as one, where
  /// it is one; everything else is searched for as it is.
  package init(_ text: String) {
    let isExpression = Self.looksLikeExpression(text) && (try? Regex(text)) != nil
    expression =
      isExpression ? (try? Regex(text).ignoresCase().anchorsMatchLineEndings()).map(Expression.init) : nil
    literal = isExpression ? Self.literal(of: Array(text.utf8)) : Array(text.utf8).map(\.folded)
  }

  /// Whether a text looks like a regular expression and is none, such as one with an open bracket.
  package static func isBroken(_ text: String) -> Bool {
    looksLikeExpression(text) && (try? Regex(text)) == nil
  }

  private static func looksLikeExpression(_ text: String) -> Bool {
    text.contains { #"*+?|()[]{}^$\"#.contains($0) }
  }

  private let expression: Expression?

  /// A regular expression is a value that nothing changes, although its type does not say so: it is only read, and
  /// matching makes its own state.
  /// It is held by reference, since its size is known at run time only, and then that of all that holds it would be too.
  private final class Expression: @unchecked Sendable {  // constant after `init`
    let regex: Regex<AnyRegexOutput>

    init(_ regex: Regex<AnyRegexOutput>) { self.regex = regex }
  }

  /// Whether a text holds it.
  package func matches(_ bytes: [UInt8]) -> Bool {
    guard literal.isEmpty || bytes.span.holds(literal.span) else { return false }
    guard let expression else { return true }
    return (try? expression.regex.firstMatch(in: String(decoding: bytes, as: UTF8.self))) != nil
  }

  /// The longest piece of an expression that every match holds: letters, digits and blanks outside of all groups, with
  /// nothing behind them that says how often. Empty where that is not plain.
  private static func literal(of expression: [UInt8]) -> [UInt8] {
    // Letters beyond ASCII have cases that bytes do not show.
    guard !expression.contains(UInt8(ascii: "|")), expression.allSatisfy({ $0 < 0x80 }) else { return [] }
    var (best, piece): ([UInt8], [UInt8]) = ([], [])
    var depth = 0
    var position = 0
    func end() {
      if piece.count > best.count { best = piece }
      piece = []
    }
    while position < expression.count {
      let byte = expression[position]
      switch byte {
      case UInt8(ascii: "["):
        end()
        // A class ends at the first bracket behind its first character.
        position += 2
        while position < expression.count, expression[position] != UInt8(ascii: "]") {
          position += expression[position] == UInt8(ascii: "\\") ? 2 : 1
        }
      case UInt8(ascii: "("), UInt8(ascii: "{"):
        // `{` says how often what stands before it may come.
        if byte == UInt8(ascii: "{"), !piece.isEmpty { piece.removeLast() }
        end()
        depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "+"):
        if byte != UInt8(ascii: "+"), !piece.isEmpty { piece.removeLast() }
        end()
      case UInt8(ascii: "\\"):
        end()
        position += 1
      case _ where depth == 0 && (byte.isLetter || byte.isDigit || " _-/:=,".utf8.contains(byte)):
        piece.append(byte.folded)
      default: end()
      }
      position += 1
    }
    end()
    return best
  }
}

extension UInt8 {
  /// An ASCII letter in lower case; any other byte as it is.
  @inline(__always) package var folded: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// Whether a text in lower case stands somewhere, in any case.
  package func holds(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return true }
    let first = text[0]
    var position = 0
    while position &+ text.count <= count {
      if self[position].folded == first {
        var index = 1
        while index < text.count, self[position &+ index].folded == text[index] { index &+= 1 }
        if index == text.count { return true }
      }
      position &+= 1
    }
    return false
  }
}

/// One pattern of an ignore file, matched against a whole path with slashes.
///
/// The rules are those of `moby/patternmatcher`, which builds a regular expression, or compares plainly where that
/// is enough: `*` and `?` stop at slashes; `**` crosses them; a leading `**` compares the end of the path, a
/// trailing one its beginning; `[…]` is a set of characters; `\` takes the next character as it is.
struct IgnorePattern: Sendable {
  private enum Token: Sendable {
    case character(Unicode.Scalar)
    /// `?`
    case one
    /// `*`
    case many
    /// `**/`: nothing, or anything up to and with a slash.
    case folders
    /// `**` at the end.
    case everything
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  private enum Comparison: Sendable {
    case equal([UInt8])
    case prefix([UInt8])
    case suffix([UInt8])
    case tokens([Token])
  }

  struct Invalid: Error {
    let reason: String
  }

  /// Whether it takes paths back that an earlier pattern ignored.
  let isException: Bool
  /// The pattern without the `!`.
  let text: String
  private let comparison: Comparison

  init(_ pattern: String) throws(Invalid) {
    isException = pattern.unicodeScalars.first == "!"
    text = isException ? String(pattern.unicodeScalars.dropFirst()) : pattern
    guard !text.isEmpty else { throw Invalid(reason: "`!` needs a pattern after it") }
    comparison = try Self.parse(text)
  }

  func matches(_ path: String) -> Bool {
    switch comparison {
    case .equal(let bytes): path.utf8.elementsEqual(bytes)
    case .prefix(let bytes): path.utf8.starts(with: bytes)
    case .suffix(let bytes):
      path.utf8.reversed().starts(with: bytes.reversed())
        || (bytes.first == UInt8(ascii: "/") && path.utf8.elementsEqual(bytes.dropFirst()))
    case .tokens(let tokens): Self.match(tokens, Array(path.unicodeScalars))
    }
  }

  private static func parse(_ text: String) throws(Invalid) -> Comparison {
    var tokens: [Token] = []
    var comparison = Comparison.equal(Array(text.utf8))
    var needsTokens = false
    var rest = Array(text.unicodeScalars)[...]
    var isFirst = true
    while let character = rest.popFirst() {
      defer { isFirst = false }
      switch character {
      case "*" where rest.first == "*":
        rest.removeFirst()
        if rest.first == "/" { rest.removeFirst() }
        if rest.isEmpty {
          if case .equal = comparison, !needsTokens {
            comparison = .prefix(Array(text.utf8.dropLast(2)))
          } else {
            needsTokens = true
          }
          tokens.append(.everything)
        } else {
          if !isFirst { needsTokens = true }
          tokens.append(.folders)
        }
        if isFirst { comparison = .suffix(Array(text.utf8.dropFirst(2))) }
      case "*":
        tokens.append(.many)
        needsTokens = true
      case "?":
        tokens.append(.one)
        needsTokens = true
      case "[":
        tokens.append(try set(&rest))
        needsTokens = true
      case "\\":
        guard let next = rest.popFirst() else { throw Invalid(reason: "`\\` at its end takes nothing") }
        tokens.append(.character(next))
        needsTokens = true
      default:
        tokens.append(.character(character))
      }
    }
    return needsTokens ? .tokens(tokens) : comparison
  }

  /// What stands after `[`, up to `]`: characters, ranges, `^` in front for all others.
  private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) throws(Invalid) -> Token {
    let isNegated = rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while true {
      if rest.first == "]", !ranges.isEmpty {
        rest.removeFirst()
        return .set(ranges, isNegated: isNegated)
      }
      let low = try member(&rest)
      var high = low
      if rest.first == "-" {
        rest.removeFirst()
        high = try member(&rest)
      }
      guard low <= high else { throw Invalid(reason: "the range \(low)-\(high) goes backwards") }
      ranges.append(low...high)
    }
  }

  private static func member(_ rest: inout ArraySlice<Unicode.Scalar>) throws(Invalid) -> Unicode.Scalar {
    let isEscaped = rest.first == "\\"
    if isEscaped { rest.removeFirst() }
    guard let character = rest.popFirst(), isEscaped || (character != "-" && character != "]") else {
      throw Invalid(reason: "the set after `[` is broken or not closed")
    }
    return character
  }

  /// Follows all ways through the tokens at once, so no pattern takes more than length × length steps.
  private static func match(_ tokens: [Token], _ path: [Unicode.Scalar]) -> Bool {
    var reached = [Bool](repeating: false, count: tokens.count + 1)
    // `**/` also matches nothing, but only where the path begins or a character has just been matched; within
    // it, every character may be eaten, and a slash may end it.
    var insideFolders = [Bool](repeating: false, count: tokens.count + 1)
    func arrive(_ index: Int, _ reached: inout [Bool], _ inside: inout [Bool]) {
      var index = index
      while !reached[index] {
        reached[index] = true
        guard index < tokens.count else { return }
        switch tokens[index] {
        case .many, .everything: break
        case .folders: inside[index] = true
        default: return
        }
        index += 1
      }
    }
    arrive(0, &reached, &insideFolders)
    for character in path {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      var nextInside = next
      for (index, token) in tokens.enumerated() {
        if insideFolders[index], character != "\n" {
          nextInside[index] = true
          if character == "/" { arrive(index + 1, &next, &nextInside) }
        }
        guard reached[index] else { continue }
        switch token {
        case .character(let expected): if character == expected { arrive(index + 1, &next, &nextInside) }
        case .one: if character != "/" { arrive(index + 1, &next, &nextInside) }
        case .many: if character != "/" { arrive(index, &next, &nextInside) }
        case .everything: if character != "\n" { arrive(index, &next, &nextInside) }
        case .folders: break
        case .set(let ranges, let isNegated):
          if ranges.contains(where: { $0.contains(character) }) != isNegated {
            arrive(index + 1, &next, &nextInside)
          }
        }
      }
      reached = next
      insideFolders = nextInside
    }
    return reached[tokens.count]
  }
}

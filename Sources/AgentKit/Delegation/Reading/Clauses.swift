/// A part of a request that may be a piece of work of its own.
struct Clause: Sendable {
  /// How it begins, and so what it can be.
  enum Kind: Sendable {
    /// It gives an order or asks a question.
    case order
    /// It tells something: what is wrong, what there is.
    case statement
    /// It lacks a verb: one more thing of a list.
    case item
  }

  var words: Range<Int>
  var kind: Kind
  /// Whether a full stop, a line's end or the like stands before it, rather than "and" or a comma.
  var isSeparate: Bool
}

/// Splits a request into clauses.
enum Clauses {
  /// More clauses than this are read as one with the last: nobody orders that much in one breath.
  private static let most = 24

  static func split(_ text: RequestText) -> [Clause] {
    var clauses: [Clause] = []
    clauses.reserveCapacity(4)
    var start = 0
    var isSeparate = true
    for index in text.words.indices.dropFirst() where clauses.count < most {
      guard let separate = boundary(before: index, in: text) else { continue }
      append(start..<index, isSeparate, in: text, to: &clauses)
      start = index
      isSeparate = separate
    }
    append(start..<text.words.count, isSeparate, in: text, to: &clauses)
    return clauses
  }

  /// Whether a clause begins at a word: with a separation (`true`), with "and" or a comma (`false`), or not (`nil`).
  private static func boundary(before index: Int, in text: RequestText) -> Bool? {
    let word = text.words[index]
    if word.region.contains(.pasted) { return text.words[index - 1].region.contains(.pasted) ? nil : true }
    if text.words[index - 1].region.contains(.pasted) { return true }
    if word.gap.contains(.joined) { return nil }
    if !word.gap.isDisjoint(with: [.sentence, .semicolon, .newline, .dash]) { return true }
    if !word.gap.isDisjoint(with: [.comma, .and, .colon]) { return false }
    if word.cue.contains(.and) { return false }
    if word.cue.contains(.contrast), index + 1 < text.words.count { return false }
    if word.cue.contains(.sequence), begins(index + 1, in: text) == .order { return false }
    return nil
  }

  private static func append(
    _ words: Range<Int>, _ isSeparate: Bool, in text: RequestText, to clauses: inout [Clause]
  ) {
    guard let first = words.first(where: { text.words[$0].counts }) else { return }
    // A clause that is half masked begins behind the mask.
    clauses.append(
      Clause(words: first..<words.upperBound, kind: begins(first, in: text), isSeparate: isSeparate))
  }

  /// What a clause is that begins at a word.
  static func begins(_ start: Int, in text: RequestText) -> Clause.Kind {
    var index = start
    let words = text.words
    if index < words.count, words[index].region.contains(.pasted) { return .statement }
    // "and then please just …", "can you …", "I want to …", "help me …"
    let fillers: Cue = [.and, .sequence, .contrast, .courtesy, .desire, .person]
    while index < words.count, index < start + 8 {
      let word = words[index]
      if word.cue.contains(.action) { return .order }
      if word.cue.contains(.question) { return .order }
      if word.cue.isDisjoint(with: fillers), !isAuxiliaryQuestion(index, from: start, in: text),
        !to.contains(word), !word.cue.contains(.auxiliary)
      {
        break
      }
      index += 1
    }
    guard index < words.count else { return .item }
    return hasVerb(from: index, in: text) ? .statement : .item
  }

  private static let to = WordSet("to be able a")

  private static func isAuxiliaryQuestion(_ index: Int, from start: Int, in text: RequestText) -> Bool {
    text.words[index].cue.contains(.auxiliary) && index == start
  }

  private static func hasVerb(from index: Int, in text: RequestText) -> Bool {
    for word in text.words[index..<min(index + 10, text.words.count)] {
      if word.cue.contains(.auxiliary) { return true }
      if !word.gap.isDisjoint(with: [.sentence, .comma, .semicolon]) && word.start > text.words[index].start {
        break
      }
    }
    return false
  }
}

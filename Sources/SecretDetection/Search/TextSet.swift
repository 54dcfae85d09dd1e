/// A set of short texts in lower case, held against a place in a text: most places are told by two bytes.
struct TextSet: Sendable {
  private let texts: [[UInt8]]
  /// By the first two bytes, five bits of each (which folds upper and lower case), whether a text begins like that.
  private let beginnings: [Bool]

  init(_ texts: [String]) {
    self.texts = texts.map { Array($0.utf8) }
    var beginnings = [Bool](repeating: false, count: 1 << 10)
    for text in self.texts {
      precondition(text.count >= 2, "a text needs two bytes")
      beginnings[Self.window(text[0], text[1])] = true
    }
    self.beginnings = beginnings
  }

  /// Whether one of them stands at a position and ends before a limit, in whichever case.
  func stands(at position: Int, before limit: Int, in text: Span<UInt8>) -> Bool {
    guard position + 2 <= limit,
      beginnings[Self.window(text.byte(position), text.byte(position + 1))]
    else { return false }
    return texts.contains { position + $0.count <= limit && Self.equals($0, at: position, in: text) }
  }

  /// Whether one of them stands anywhere in a range.
  func stands(in range: Range<Int>, of text: Span<UInt8>) -> Bool {
    let beginnings = beginnings.span
    var window = 0
    for position in range {
      window = (window << 5 | Int(text.byte(position) & 31)) & 0x3FF
      guard beginnings[window], position > range.lowerBound else { continue }
      if stands(at: position - 1, before: range.upperBound, in: text) { return true }
    }
    return false
  }

  /// Whether a range is one of them.
  func contains(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    guard range.count >= 2,
      beginnings[Self.window(text.byte(range.lowerBound), text.byte(range.lowerBound + 1))]
    else { return false }
    return texts.contains { $0.count == range.count && Self.equals($0, at: range.lowerBound, in: text) }
  }

  private static func window(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private static func equals(_ bytes: [UInt8], at position: Int, in text: Span<UInt8>) -> Bool {
    for index in bytes.indices where text.byte(position + index).lowercased != bytes[index] { return false }
    return true
  }
}

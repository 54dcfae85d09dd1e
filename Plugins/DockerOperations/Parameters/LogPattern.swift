internal import AgentKit
internal import ContainerCapabilities
internal import LogAnalysis

/// What lines of a log must hold: a text, or a regular expression.
struct LogPattern: TextParameter {
  let description: String

  init(_ text: String) throws {
    guard 1...1000 ~= text.utf8.count else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder, because: "it is empty or longer than 1000 bytes")
    }
    description = text
  }

  static var placeholder: String { "text" }

  /// Finds what stands behind a word for searching: in quotation marks, else one word: "grep timeout", "that contain
  /// 'no route'".
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    return words.indices.compactMap { index in
      guard cues.contains(words[index].lower) else { return nil }
      var next = index + 1
      while next < words.count, fillers.contains(words[next].lower) { next += 1 }
      guard next < words.count else { return nil }
      if let quoted = quoted(at: words[next].range.lowerBound, in: text.request) { return quoted }
      // Behind "with" or "for" a word may be anything.
      guard !words[next].lower.isEmpty, !vague.contains(words[next].lower) else { return nil }
      return ScannedValue(.string(words[next].text), range: words[next].range, certainty: 0.9)
    }
  }

  private static let cues: Set<String> = [
    "grep", "matching", "match", "matches", "containing", "contain", "contains", "mentioning", "mention",
    "mentions",
    "saying",
  ]
  private static let fillers: Set<String> = [
    "for", "the", "text", "word", "string", "a", "an", "regex", "pattern", "only",
  ]
  private static let vague: Set<String> = [
    "in", "of", "from", "it", "them", "those", "these", "this", "that", "and", "or", "logs", "log",
  ]

  /// What stands between quotation marks, the first of which stands right before a byte.
  private static func quoted(at start: Int, in request: [UInt8]) -> ScannedValue? {
    guard start > 0, request.indices.contains(start), "\"'`".utf8.contains(request[start - 1]),
      let end = request[start...].firstIndex(of: request[start - 1]), end > start
    else { return nil }
    return ScannedValue(
      .string(String(decoding: request[start..<end], as: UTF8.self)), range: start..<end, certainty: 0.95)
  }
}

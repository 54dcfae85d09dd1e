internal import DockerClient

/// What lines of a log must hold: a text in any case, or a regular expression where the text is one.
struct LogPattern {
  private let folded: [UInt8]
  private let source: String?

  /// Reads what somebody searches for. A text with characters that only regular expressions need is read as one, where
  /// it is one; everything else is searched for as it is.
  init(_ text: String) {
    folded = Self.fold(Array(text.utf8)[...])
    let isExpression = text.contains { #"*+?|()[]{}^$\"#.contains($0) } && (try? Regex(text)) != nil
    source = isExpression ? text : nil
    expression = isExpression ? try? Regex(text).ignoresCase() : nil
  }

  private let expression: Regex<AnyRegexOutput>?

  /// Whether a line holds it.
  func matches(_ line: LogLine) -> Bool {
    if let expression { return (try? expression.firstMatch(in: line.plainText)) != nil }
    return folded.isEmpty || Self.fold(line.plainBytes[...])[...].range(of: folded) != nil
  }

  /// ASCII letters in lower case; everything else as it is.
  private static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}

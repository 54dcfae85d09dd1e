internal import DockerClient

/// What the engine, or else the program, says about why it cannot go on.
struct Statement: Sendable {
  /// Its words.
  let text: String
  /// How much it explains.
  let confidence: Double
  /// It as evidence.
  let evidence: Evidence
  /// The line of the log, where it is the program's.
  let lines: [LogLine]

  /// Whether it holds one of some phrases.
  func mentions(_ phrases: String...) -> Bool { SpokenLine(text.utf8).containsAny(phrases) }
}

extension ContainerFacts {
  /// The engine's message, where it holds one of some phrases, else the program's last event that does.
  ///
  /// - Parameter phrases: As ``SpokenLine/contains(_:)`` takes them: in lower case, or codes in capitals.
  func said(_ phrases: String...) -> Statement? {
    if SpokenLine(startError.utf8).containsAny(phrases) {
      return Statement(
        text: startError, confidence: 0.93,
        evidence: Evidence("Engine's message", StartError.short(startError)), lines: [])
    }
    return complaint(phrases).map {
      Statement(
        text: $0.statements.joined(separator: "\n"), confidence: $0.confidence, evidence: $0.evidence,
        lines: [$0.line])
    }
  }
}

extension String {
  /// The word behind a phrase, without the quotes and the punctuation around it; nil where there is none, or it holds
  /// what a shell would not take as it is.
  func word(after phrase: String) -> String? {
    guard let start = range(of: phrase)?.upperBound else { return nil }
    let marks = "\"'`\u{201C}\u{201D},;:()[]="
    let word = self[start...].drop { $0 == " " || marks.contains($0) }
      .prefix { $0 != " " && $0 != "\n" && !marks.contains($0) }
    let name = word.last == "." ? word.dropLast() : word
    let isHarmless = name.utf8.allSatisfy {
      48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "/._-+@".utf8.contains($0)
    }
    return name.isEmpty || name.utf8.count > 253 || !isHarmless ? nil : String(name)
  }
}

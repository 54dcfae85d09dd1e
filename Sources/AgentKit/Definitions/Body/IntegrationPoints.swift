/// Reads whom an agent works with out of a line: `` `container-security` for vulnerability scanning ``, or
/// "Collaborate with security-auditor on vulnerabilities".
enum IntegrationPoints {
  /// The agent or server that a line names, and what for; `nil` where it names none.
  static func read(_ passage: Passage) -> IntegrationPoint? {
    let text = passage.text.replacingAll("**", with: "")
    if let open = text.firstIndex(of: "`"), text[..<open].split(separator: " ").count <= 4 {
      let start = text.index(after: open)
      guard let close = text[start...].firstIndex(of: "`") else { return nil }
      let name = text[start..<close].trimmed.withoutAt
      guard !name.isEmpty, !name.contains(" "), !name.contains("/") else { return nil }
      return point(name, rest: text[text.index(after: close)...], passage)
    }
    for (position, word) in text.split(separator: " ").prefix(5).enumerated() {
      let name = String(word).trimmingMarks.withoutAt
      let isName =
        isHyphenated(name)
        && (word.count != name.count || endsPhrase(text[word.endIndex...]))
        || position == 0 && isWord(name) && endsName(text[word.endIndex...], word)
      if isName { return point(name, rest: text[word.endIndex...], passage) }
      if word.count != name.count { return nil }
    }
    return nil
  }

  private static func point(_ name: String, rest: Substring, _ passage: Passage) -> IntegrationPoint {
    var reason = rest.trimmed
    while let first = reason.first, ":-–—,(".contains(first) { reason = reason.dropFirst().trimmed }
    for word in ["for ", "on ", "to ", "with "] {
      if let rest = reason.withoutPrefix(word) {
        reason = rest
        break
      }
    }
    return IntegrationPoint(name: name, reason: reason, passage: passage)
  }

  /// Whether a name may end before the text: "with api-designer on …", unlike "in real-time systems".
  private static func endsPhrase(_ rest: Substring) -> Bool {
    guard let next = rest.split(separator: " ").first else { return true }
    return next.first?.isLetter == false || prepositions.contains(String(next).trimmingMarks.lowercased())
  }

  private static let prepositions: Set<String> = [
    "about", "and", "as", "at", "before", "after", "by", "during", "for", "from", "if", "in", "into", "on",
    "or",
    "regarding", "through", "to", "under", "using", "via", "when", "where", "while", "who", "with", "within",
  ]

  /// Whether what follows the first word shows that it is a name: "debugger for …", "debugger: …", "debugger - …".
  private static func endsName(_ rest: Substring, _ word: Substring) -> Bool {
    word.hasSuffix(":") || [" for ", " - ", " – ", " — "].contains { rest.hasPrefix($0) }
  }

  private static func isHyphenated(_ name: String) -> Bool {
    name.contains("-") && name == Slug.of(name) && name.utf8.contains { $0 > UInt8(ascii: "9") }
  }

  private static func isWord(_ name: String) -> Bool {
    name.utf8.count > 2 && name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}

extension String {
  /// Without the `@` by which some hosts call agents, and the `agent-` after it.
  fileprivate var withoutAt: String {
    guard let name = withoutPrefix("@") else { return self }
    return name.withoutPrefix("agent-") ?? name
  }

  /// Without punctuation at its end.
  fileprivate var trimmingMarks: String {
    var text = self
    while let last = text.last, ":,.;)".contains(last) { text.removeLast() }
    return text
  }
}

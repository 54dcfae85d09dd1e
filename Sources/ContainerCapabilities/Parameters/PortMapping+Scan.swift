package import AgentKit

extension PortMapping {
  /// Finds mappings (`8080:80`), and ports by the words around them ("port 8080", "8080 to 80").
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    var found: [ScannedValue] = []
    var next = 0
    for index in text.words.indices where index >= next && text.words[index].marks.contains(.digit) {
      guard let (value, run, certainty) = value(at: index, in: text.words) else { continue }
      found.append(ScannedValue(.string(value), range: text.bytes(of: run), certainty: certainty))
      next = run.upperBound
    }
    return found
  }

  private static func value(
    at index: Int, in words: [ScannedText.Word]
  ) -> (String, Range<Int>, Double)? {
    let word = words[index].text
    guard let first = word.utf8.first,
      48...57 ~= first || first == UInt8(ascii: ":") || first == UInt8(ascii: "[")
    else { return nil }
    if word.utf8.contains(UInt8(ascii: ":")) {
      // ":8080", as in "listen on :8080".
      let mapping = first == UInt8(ascii: ":") ? String(word.dropFirst()) + ":" : word
      guard (try? PortMapping(mapping)) != nil else { return nil }
      return (mapping, index..<(index + 1), isClockTime(word) ? 0.2 : 0.95)
    }
    guard let port = portNumber(word) else { return nil }
    let isAsked = isAsked(at: index, in: words)
    // "8080 to 80", "port 8080 -> 80", "5432 on the host to 5432".
    if index + 2 < words.count, let inner = portNumber(words[index + 2].text),
      joiners.contains(words[index + 1].lower), isAsked || port > 999
    {
      return ("\(port):\(inner)", index..<(index + 3), 0.9)
    }
    guard isAsked else { return nil }
    return ("\(port):", index..<(index + 1), 0.85)
  }

  /// Whether a port is spoken of before a number, other numbers in between ("ports 80 and 443").
  private static func isAsked(at index: Int, in words: [ScannedText.Word]) -> Bool {
    for word in words[..<index].reversed() {
      let word = word.lower
      if nouns.contains(word) { return true }
      guard portNumber(word) != nil || fillers.contains(word) else { return false }
    }
    return false
  }

  private static let nouns: Set<String> = [
    "port", "ports", "-p", "p", "--publish", "publish", "expose", "localhost",
  ]
  private static let joiners: Set<String> = ["to", "->", "=>", "→", "onto", "into", "as"]
  private static let fillers: Set<String> = ["and", "or", "number", "host", "on", "the", "its", "is", "to"]

  private static func portNumber(_ word: String) -> Int? {
    guard 2...5 ~= word.utf8.count, let number = Int(word), 1...65535 ~= number else { return nil }
    return number
  }

  /// "10:30" is a time of day more often than a mapping.
  private static func isClockTime(_ word: String) -> Bool {
    let parts = word.split(separator: ":").map { Int($0) ?? 99 }
    return 2...3 ~= parts.count && parts[0] < 24 && parts.dropFirst().allSatisfy { $0 < 60 }
  }
}

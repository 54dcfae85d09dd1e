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
      // ":8080", as in "listen on :8080"; "127.0.0.1:6379", a place on the host.
      let isPlace = word.utf8.contains(UInt8(ascii: "."))
      let mapping = first == UInt8(ascii: ":") ? word.dropFirst() + ":" : isPlace ? word + ":" : word
      guard let read = (try? PortMapping(mapping)) ?? (try? PortMapping(word)) else { return nil }
      return (read.description, index..<(index + 1), isClockTime(word) ? 0.2 : 0.95)
    }
    guard let port = portNumber(word) else {
      // A port that is none is taken as it was said, so that reading it tells what is wrong instead of losing it.
      guard isNumber(word),
        index > 0 && named.contains(words[index - 1].lower) || isNamedBehind(index, in: words)
      else { return nil }
      return ("\(word):", index..<(index + 1), 0.85)
    }
    let isAsked = isAsked(at: index, in: words)
    // "8080 to 80", "host port 8080 mapped to 80", "container port 80 to 5432 on the host".
    if let (inner, end) = other(behind: index, in: words), isAsked || port > 999 {
      let isInside = words[..<index].suffix(2).contains { inside.contains($0.lower) }
      return (isInside ? "\(inner):\(port)" : "\(port):\(inner)", index..<end, 0.9)
    }
    if isAsked { return ("\(port):", index..<(index + 1), 0.85) }
    // "run nginx on 8080"
    guard port > 999, index > 0, places.contains(words[index - 1].lower), isAlone(index, in: words) else {
      return nil
    }
    return ("\(port):", index..<(index + 1), 0.6)
  }

  /// Whether a number is said to be a port after it: "99999 as port", "99999 as the port".
  private static func isNamedBehind(_ index: Int, in words: [ScannedText.Word]) -> Bool {
    guard index + 2 < words.count, words[index + 1].lower == "as" else { return false }
    return words[index + 2].lower == "port" || index + 3 < words.count && words[index + 3].lower == "port"
  }

  /// The port that another is mapped to, and the index behind it.
  private static func other(behind index: Int, in words: [ScannedText.Word]) -> (port: Int, end: Int)? {
    var next = index + 1
    /// "On" joins a container's port to one that is said to be the host's.
    let isInside = words[..<index].suffix(2).contains { inside.contains($0.lower) }
    var isJoined = false
    while next < words.count, next < index + 7 {
      let word = words[next].lower
      if isJoined, let port = portNumber(word) { return (port, next + 1) }
      guard joiners.contains(word) || between.contains(word) else { return nil }
      if joiners.contains(word) || isInside && word == "host" { isJoined = true }
      next += 1
    }
    return nil
  }

  /// Whether a number stands for itself: "on 8080, named web" does, "on 2024 data" does not.
  private static func isAlone(_ index: Int, in words: [ScannedText.Word]) -> Bool {
    guard index + 1 < words.count else { return true }
    return words[index + 1].range.lowerBound > words[index].range.upperBound + 1
      || following.contains(words[index + 1].lower)
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
  private static let named: Set<String> = ["port", "-p", "--publish"]
  private static let joiners: Set<String> = ["to", "->", "=>", "→", "onto", "into", "as"]
  private static let between: Set<String> = [
    "mapped", "maps", "map", "forwarded", "bound", "on", "of", "in", "the", "its", "host", "container",
    "container's", "port", "inside",
  ]
  private static let places: Set<String> = ["on", "under"]
  private static let inside: Set<String> = ["container", "container's", "internal"]
  private static let following: Set<String> = [
    "and", "with", "for", "named", "called", "as", "please", "in", "from", "using", "then",
  ]
  private static let fillers: Set<String> = ["and", "or", "number", "host", "on", "the", "its", "is", "to"]

  private static func portNumber(_ word: String) -> Int? {
    guard 2...5 ~= word.utf8.count, let number = Int(word), 1...65535 ~= number else { return nil }
    return number
  }

  /// Whether a word is a number that could be meant as a port.
  private static func isNumber(_ word: String) -> Bool {
    5...7 ~= word.utf8.count && word.utf8.allSatisfy { 48...57 ~= $0 }
  }

  /// "10:30" is a time of day more often than a mapping.
  private static func isClockTime(_ word: String) -> Bool {
    let parts = word.split(separator: ":").map { Int($0) ?? 99 }
    return 2...3 ~= parts.count && parts[0] < 24 && parts.dropFirst().allSatisfy { $0 < 60 }
  }
}

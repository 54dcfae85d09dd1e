/// What limits an order: what is to stay as it is, when it is to be done, and to which of all things.
extension SpokenRequest {
  // MARK: What stays

  /// The index behind a verb that keeps things: "but keep db running", "leave web alone". At the beginning of a request it
  /// is a wish.
  static func keeping(at start: Int, in words: [Word]) -> Int? {
    guard start > 0, keepers.contains(words[start].text), start + 1 < words.count else { return nil }
    return start + 1
  }

  private static let keepers: Set<String> = ["keep", "keeping", "leave", "leaving", "spare"]

  /// The names before a verb that says that they go on: "db must stay up", "web and db should keep running".
  static func staying(at verb: Int, in words: [Word]) -> [String] {
    let isStaying =
      stays.contains(words[verb].text)
      || ["keep", "keeps"].contains(words[verb].text) && verb + 1 < words.count
        && ["running", "going"].contains(words[verb + 1].text)
    guard isStaying else { return [] }
    var names: [String] = []
    for word in words[..<verb].reversed() {
      if acting.contains(word.text) { break }
      if !modals.contains(word.text) { names.append(word.text) }
      if word.isFirst || word.isAfterComma { break }
    }
    return names
  }

  private static let stays: Set<String> = ["stay", "stays", "remain", "remains", "untouched"]
  private static let modals: Set<String> = [
    "must", "should", "has", "have", "needs", "need", "to", "is", "are", "shall", "can", "may", "and", "or",
    "the", "but",
    "-", "\u{2013}", "\u{2014}",
  ]

  // MARK: When

  /// The words of a condition or of a moment.
  static func condition(in words: [Word]) -> String? {
    for start in words.indices where !words[start].isQuoted {
      guard let length = conditionLength(at: start, in: words) else { continue }
      return words[start..<min(start + length, words.count)].map(\.text).joined(separator: " ")
    }
    return nil
  }

  /// How many words of a condition begin at a word; nil where none does.
  private static func conditionLength(at start: Int, in words: [Word]) -> Int? {
    func text(_ offset: Int) -> String {
      words.indices.contains(start + offset) ? words[start + offset].text : ""
    }
    switch words[start].text {
    case "if":
      let isOpen = ["even", "as", "see", "check", "know", "tell", "me", "out"].contains(text(-1))
      return isOpen || harmless.contains(text(1)) || harmless.contains(text(2)) ? nil : 12
    case "unless":
      return policies.contains(text(1)) || policies.contains(text(2)) || policies.contains(text(3)) ? nil : 12
    case "in", "after", "for":
      guard Int(text(1)) != nil, units.contains(text(2)) else { return nil }
      // "images that nobody used for 30 days" says which; "pause it for 30 seconds" says for how long.
      let isSpan = words[start].text == "for" && !words[..<start].contains { lasting.contains($0.text) }
      return isSpan ? nil : 3
    case "at":
      return isTimeOfDay(text(1)) ? 2 : nil
    case "tonight", "tomorrow": return 1
    default: return nil
    }
  }

  /// Whether a word is a time of day, "22:30" or "8am", and no address.
  private static func isTimeOfDay(_ word: String) -> Bool {
    let isHalf = word.hasSuffix("am") || word.hasSuffix("pm")
    let numbers = (isHalf ? word.dropLast(2) : word[...]).split(
      separator: ":", omittingEmptySubsequences: false
    ).map { Int($0) ?? -1 }
    return (isHalf ? 1...2 : 2...3).contains(numbers.count) && 0...24 ~= numbers[0]
      && numbers.dropFirst().allSatisfy { 0...59 ~= $0 }
  }

  /// Orders whose end somebody would have to wait for.
  private static let lasting: Set<String> = ["pause", "freeze", "suspend", "stop", "halt"]
  /// Words behind "if" that ask for nothing that has to be waited for.
  private static let harmless: Set<String> = [
    "possible", "needed", "necessary", "you", "any", "there", "exists", "exist", "so", "not", "crashes",
    "fails", "dies", "stops", "required", "missing",
  ]
  private static let policies: Set<String> = ["stopped", "stop", "stops"]
  private static let units: Set<String> = [
    "second", "seconds", "sec", "secs", "s", "minute", "minutes", "min", "mins", "hour", "hours", "h", "day",
    "days",
  ]

  // MARK: Which

  /// The words that say which of all things are meant, where some are.
  static func restriction(in words: [Word]) -> String? {
    for start in words.indices where !words[start].isQuoted {
      let next = start + 1 < words.count ? words[start + 1].text : ""
      if states.contains(words[start].text) { return words[start].text }
      if places.contains(words[start].text), ["network", "image", "the", "label", "images"].contains(next) {
        let end = min(start + 4, words.count)
        let said = words[start..<end].map(\.text)
        if said.contains(where: { ["network", "image", "images", "label"].contains($0) }) {
          return said.joined(separator: " ")
        }
      }
      if words[start].text == "not", next == "in" || next == "on" || next == "using" {
        return words[start..<min(start + 4, words.count)].map(\.text).joined(separator: " ")
      }
    }
    return nil
  }

  private static let states: Set<String> = [
    "unhealthy", "crashed", "crashing", "failing", "flapping", "idle",
  ]
  private static let places: Set<String> = [
    "on", "in", "using", "with", "from", "of", "attached", "use", "uses",
  ]

  // MARK: What

  /// The verbs of orders that the parts of a request begin with, each once.
  static func orders(in words: [Word]) -> [String] {
    var orders: [String] = []
    for index in words.indices
    where !words[index].isQuoted && (acting.contains(words[index].text) || making.contains(words[index].text))
    {
      let before = index > 0 ? words[index - 1].text : ""
      let begins =
        words[index].isFirst || words[index].isAfterComma
        || ["and", "then", "please", "also"].contains(before)
      guard begins, !orders.contains(words[index].text) else { continue }
      orders.append(words[index].text)
    }
    return orders
  }

  /// Verbs that make things, which may stand beside those that change them.
  private static let making: Set<String> = ["create", "connect", "copy", "pull", "build", "unpause"]

  /// The words that may be names.
  static func mentioned(in words: [Word]) -> [String] {
    var mentioned: [String] = []
    var isAside = false
    for word in words {
      if word.isFirst || word.isAfterComma { isAside = false }
      if asides.contains(word.text) { isAside = true }
      if !isAside, !word.isQuoted { mentioned.append(KnownNames.name(word.written[...])) }
    }
    return mentioned
  }

  /// Words that lead to a reason or a purpose.
  private static let asides: Set<String> = [
    "because", "since", "so", "as", "while", "like", "than", "needs", "blocks", "uses", "until", "where",
  ]
}

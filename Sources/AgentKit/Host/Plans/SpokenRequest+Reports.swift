/// Requests that ask why something happened, or tell that it did.
extension SpokenRequest {
  /// Whether it asks for a reason, at its beginning, behind a comma or at its end.
  static func asksWhy(_ words: [Word]) -> Bool {
    guard !beginsWithOrder(words) else { return false }
    return words.indices.contains { index in
      let isBegin = words[index].isFirst || words[index].isAfterComma || greetings.contains(words[index].text)
      let place = isBegin && greetings.contains(words[index].text) ? index + 1 : index
      guard place < words.count, isBegin || place == words.count - 1 else { return false }
      let next = place + 1 < words.count ? words[place + 1].text : ""
      switch words[place].text {
      case "why": return !["not", "don't"].contains(next)
      case "how": return next == "come"
      case "what": return next == "happened"
      default: return false
      }
    }
  }

  /// Whether it tells or wants to be told: "web stopped", "web gets killed every night", "tell me when web was restarted".
  static func tells(_ words: [Word]) -> Bool {
    guard let first = words.firstIndex(where: { !greetings.contains($0.text) }) else { return false }
    let next = first + 2 < words.count ? words[first + 2].text : ""
    if ["explain", "describe"].contains(words[first].text) { return !beginsWithOrder(words) }
    if ["tell", "show"].contains(words[first].text), words.dropFirst(first + 1).first?.text == "me",
      ["if", "whether", "when", "why", "how", "who"].contains(next)
    {
      return true
    }
    guard !orders(words), !words.contains(where: { wishes.contains($0.text) }) else { return false }
    return words.indices.contains { index in
      guard index > first, happens(words[index].text) else { return false }
      // "the stopped ones" are things.
      let behind = index + 1 < words.count ? words[index + 1].text : ""
      return !things.contains { behind.hasPrefix($0) }
    }
  }

  /// Whether a sentence, or a part of one, begins with an order.
  private static func beginsWithOrder(_ words: [Word]) -> Bool {
    words.contains { ($0.isFirst || $0.isAfterComma) && acting.contains($0.text) }
  }

  /// Whether some word is an order by itself.
  private static func orders(_ words: some Sequence<Word>) -> Bool {
    words.contains { acting.contains($0.text) || otherOrders.contains($0.text) }
  }

  /// Whether a word is what an order is about, as something that happens or has happened: "stopped", "restarts".
  private static func happens(_ word: String) -> Bool {
    acting.contains { verb in
      [verb + "s", verb + "ed", verb + "d", verb + String(verb.suffix(1)) + "ed"].contains(word)
    }
  }

  private static let otherOrders: Set<String> = [
    "run", "get", "free", "cleanup", "throw", "take", "bring", "put", "turn", "switch", "end", "cancel",
    "abort",
    "freeze", "boot", "bounce", "list", "find", "create", "give", "set", "add", "copy", "back", "try", "use",
  ]
  private static let wishes: Set<String> = [
    "want", "wants", "need", "needs", "should", "must", "please", "have", "make", "let", "like",
  ]
  private static let things = ["container", "image", "volume", "network", "one", "service", "stack"]
}

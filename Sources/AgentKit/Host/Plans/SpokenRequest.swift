/// How far a request goes, by its plainest words and whatever it was routed to: what it leaves out, and whether it orders
/// anything at all.
///
/// The host holds plans against it, so that "stop all but web" never stops web, and a question about stopping stops
/// nothing. It errs on the careful side: who is refused can name what is meant.
package struct SpokenRequest: Sendable {
  /// What it says shall be left alone, in lower case: words behind "except", "all but", "don't stop".
  package private(set) var leftOut: Set<String> = []
  /// What of it is to be kept as it is, rather than only not be done something to: words behind "except", "but keep".
  package private(set) var kept: Set<String> = []
  /// Whether it asks or tells something and orders nothing.
  package let isQuestion: Bool
  /// Whether it wants to know why something is as it is: it asks that, or tells what happened.
  package let wantsReason: Bool
  /// A condition or a time that it sets, in its words: "if it uses more than 80% cpu", "in 10 minutes". Nothing here waits
  /// for one.
  package let condition: String?
  /// What it says of which of all things are meant, in its words: "unhealthy", "on network backend".
  package let restriction: String?
  /// The verbs that its parts begin with and that order something done, in lower case.
  package let orders: [String]
  /// The words that may be names of what it is about, as they were written: those that neither stand in quotation marks
  /// nor say why or what for.
  package let mentioned: [String]

  /// Reads a request, of a long one the beginning: orders stand before what is pasted.
  package init(_ request: String) {
    let words = Self.words(of: request.utf8.prefix(8192))
    let asks = Self.asks(words)
    let tells = !asks && Self.tells(words)
    let asksWhy = Self.asksWhy(words)
    isQuestion = asks || tells || asksWhy
    wantsReason = asksWhy || tells
    condition = Self.condition(in: words)
    restriction = Self.restriction(in: words)
    orders = Self.orders(in: words)
    mentioned = Self.mentioned(in: words)
    for start in words.indices {
      if let end = Self.prohibition(at: start, in: words) {
        leftOut.formUnion(Self.named(from: end, in: words))
      }
      kept.formUnion(Self.staying(at: start, in: words))
      guard let end = Self.exception(at: start, in: words) ?? Self.keeping(at: start, in: words) else {
        continue
      }
      kept.formUnion(Self.named(from: end, in: words))
    }
    leftOut.formUnion(kept)
  }
}

extension SpokenRequest {
  struct Word {
    var text: String
    /// As it was written.
    var written: String
    /// Whether a comma stands before it.
    var isAfterComma = false
    /// Whether the end of a sentence or of a line does.
    var isFirst = false
    /// Whether it stands in quotation marks: what is to be run somewhere, or a text.
    var isQuoted = false
  }

  private static func words(of bytes: Substring.UTF8View) -> [Word] {
    var words: [Word] = []
    var (text, isAfterComma, isFirst) = ([UInt8](), false, true)
    var quote: UInt8?
    func end() {
      // A full stop is part of "app.v2" and "redis:7.2", and none of "web.".
      let marks = text.reversed().prefix { ".:!?".utf8.contains($0) }
      text.removeLast(marks.count)
      if !text.isEmpty {
        words.append(
          Word(
            text: String(decoding: text, as: UTF8.self).lowercased(),
            written: String(decoding: text, as: UTF8.self), isAfterComma: isAfterComma,
            isFirst: isFirst, isQuoted: quote != nil))
        (isAfterComma, isFirst) = (false, false)
      }
      if marks.contains(where: { ".!?".utf8.contains($0) }) { isFirst = true }
      text = []
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ","):
        end()
        isAfterComma = true
      case UInt8(ascii: ";"), UInt8(ascii: "\n"):
        end()
        isFirst = true
      case UInt8(ascii: "\""), UInt8(ascii: "`"):
        end()
        quote = quote == nil ? byte : quote == byte ? nil : quote
      case UInt8(ascii: "'") where quote == byte || quote == nil && text.isEmpty:
        end()
        quote = quote == nil ? byte : nil
      case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"): end()
      default: text.append(byte)
      }
    }
    end()
    return words
  }

  /// The index behind an expression that leaves things out of "all": "except", "all but".
  private static func exception(at start: Int, in words: [Word]) -> Int? {
    if ["except", "excluding", "excepting", "besides"].contains(words[start].text) {
      return start + 1 < words.count && words[start + 1].text == "for" ? start + 2 : start + 1
    }
    // "all containers but db": what is no verb is a name.
    if ["but", "without"].contains(words[start].text), start + 1 < words.count,
      !noNames.contains(words[start + 1].text),
      words[..<start].contains(where: { wholes.contains($0.text) })
    {
      return start + 1
    }
    guard start + 1 < words.count, words[start + 1].text != "not" || words[start].text == "but",
      exceptions.contains([words[start].text, words[start + 1].text])
    else { return nil }
    // "everything but not web" is met once more at "but not".
    let isMetAgain = start + 2 < words.count && words[start + 2].text == "not"
    return isMetAgain ? nil : start + 2
  }

  private static let exceptions: Set<[String]> = [
    ["but", "not"], ["all", "but"], ["everything", "but"], ["other", "than"], ["apart", "from"],
    ["aside", "from"], ["save", "for"], ["not", "including"], ["not", "named"], ["not", "called"],
  ]
  private static let wholes: Set<String> = [
    "all", "every", "everything", "each", "any", "project", "stack", "containers", "volumes", "networks",
  ]
  private static let noNames: Set<String> = [
    "not", "keep", "leave", "first", "only", "just", "please", "do", "don't", "give", "wait", "with", "no",
    "then",
  ]

  /// The index behind an expression that forbids to do something: "don't stop", "never ever remove".
  private static func prohibition(at start: Int, in words: [Word]) -> Int? {
    guard prohibiting.contains(words[start].text.replacing("\u{2019}", with: "'")) else { return nil }
    let verb = words[(start + 1)...].prefix(4).firstIndex { !filling.contains($0.text) }
    guard let verb, acts(words[verb].text) else { return nil }
    return verb + 1
  }

  private static let prohibiting: Set<String> = [
    "don't", "dont", "not", "never", "without", "mustn't", "shouldn't", "avoid",
  ]
  private static let filling: Set<String> = ["ever", "please", "you", "want", "to", "yet", "dare"]

  /// The names from an index on, as far as the list goes.
  private static func named(from start: Int, in words: [Word]) -> [String] {
    var names: [String] = []
    var index = start
    while index < words.count {
      let word = words[index]
      if word.isFirst || (index > start && (ending.contains(word.text) || acts(word.text))) { break }
      // "…, db and cache" goes on, "…, db needs a restart" does not.
      if word.isAfterComma, index > start, index + 1 < words.count {
        let next = words[index + 1]
        guard next.isFirst || next.isAfterComma || ["and", "or"].contains(next.text) else { break }
      }
      names.append(word.text)
      index += 1
    }
    return names
  }

  private static let ending: Set<String> = [
    "then", "but", "just", "only", "instead", "from", "in", "on", "of", "to", "with", "by", "at", "until",
    "because",
    "please", "if", "so", "which", "that",
  ]

  private static func acts(_ word: String) -> Bool {
    acting.contains(word)
      || acting.contains { verb in
        word.hasSuffix("ing")
          && [verb + "ing", verb.dropLast() + "ing", verb + String(verb.suffix(1)) + "ing"]
            .contains(word)
      }
  }

  static let acting: Set<String> = [
    "stop", "remove", "delete", "restart", "kill", "touch", "start", "pause", "prune", "change", "update",
    "drop",
    "rm", "wipe", "destroy", "recreate", "purge", "erase", "reset", "modify", "rename", "overwrite", "shut",
    "tear",
    "push", "deploy", "disconnect", "clean", "halt", "terminate", "discard", "clear",
  ]

  private static func asks(_ words: [Word]) -> Bool {
    guard let first = words.firstIndex(where: { !greetings.contains($0.text) }) else { return false }
    let next = first + 1 < words.count ? words[first + 1].text : ""
    let begins =
      askingFirst.contains(words[first].text)
      && ![["how", "about"], ["why", "not"], ["why", "don't"]].contains([
        words[first].text, next,
      ])
      || modal.contains(words[first].text) && next != "you"
      || words[first].text == "do" && ["i", "we", "they"].contains(next)
    // "why does it restart? stop it": an order follows.
    return begins
      && !words.dropFirst(first + 1).contains { ($0.isFirst || $0.isAfterComma) && acting.contains($0.text) }
  }

  static let greetings: Set<String> = [
    "hey", "hi", "hello", "ok", "okay", "so", "and", "but", "well", "uh",
  ]
  private static let askingFirst: Set<String> = [
    "why", "who", "when", "where", "what", "which", "how", "is", "are", "was", "were", "does", "did", "has",
    "am",
    "isn't", "aren't", "wasn't", "doesn't", "didn't", "hasn't", "what's", "who's",
  ]
  private static let modal: Set<String> = [
    "can", "could", "may", "should", "shall", "must", "will", "would", "might",
  ]
}

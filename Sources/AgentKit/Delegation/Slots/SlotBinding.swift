/// Fills an operation's parameters from a request.
struct SlotBinding {
  /// Below this certainty a value is a guess that nobody should act on.
  private static let leastCertainty = 0.3
  /// A list grows only by what is more than a guess.
  private static let leastCertaintyOfMore = 0.4
  /// What a word of the parameter's own right before the value adds.
  private static let cueBonus = 0.3

  private struct Offer {
    let parameter: Int
    let value: ScannedValue
    let certainty: Double
    /// Whether a word of the parameter's own stands beside it.
    let isAnnounced: Bool
  }

  /// What was found, by the parameters' names.
  private(set) var arguments: Arguments = [:]
  private let parameters: [ParameterDescription]
  private let text: ScannedText
  /// The bytes of the values.
  private var taken: [Range<Int>] = []
  /// The values that say something of their parameters alone; a thing that is only named may be what another piece of
  /// work is done to.
  private var telling: [(parameter: Int, bytes: Range<Int>)] = []
  /// The bytes of the words that set switches.
  private(set) var switches: [Range<Int>] = []

  /// The arguments that some words hold for an operation's parameters.
  ///
  /// - Parameter exceptions: What is to be left alone.
  static func arguments(
    for parameters: [ParameterDescription], in text: ScannedText, leaving exceptions: Exceptions = .none
  ) -> Arguments {
    SlotBinding(parameters, in: text, leaving: exceptions).arguments
  }

  /// Every scanner looks for its own values; the surest takes its words first, so that `nginx:1.27` is the image
  /// and not the container too. What is part of a longer value sets no switch: "volume data at /data read-only".
  init(_ parameters: [ParameterDescription], in text: ScannedText, leaving exceptions: Exceptions = .none) {
    (self.parameters, self.text) = (parameters, text)
    take(exceptions)
    var offers: [Offer] = []
    for number in parameters.indices where !parameters[number].isSwitch && !parameters[number].excepts {
      for value in parameters[number].scanning(text) {
        let isAnnounced = Self.isAnnounced(value, by: parameters[number].soughtWords, in: text)
        let bonus = isAnnounced ? Self.cueBonus : 0
        offers.append(
          Offer(
            parameter: number, value: value, certainty: min(1, value.certainty + bonus),
            isAnnounced: isAnnounced))
      }
    }
    if offers.count > 1 { Self.sort(&offers) }
    for offer in offers where offer.certainty >= Self.leastCertainty { take(offer) }
    for number in parameters.indices where parameters[number].isSwitch {
      for words in parameters[number].soughtWords {
        words.forEachOccurrence(in: text) { run in
          let bytes = text.bytes(of: run)
          guard !taken.contains(where: { $0.overlaps(bytes) && isPhrase($0) }) else { return }
          arguments[parameters[number].name] = .bool(true)
          switches.append(bytes)
        }
      }
    }
  }

  /// Whether a value has more than two words.
  private func isPhrase(_ value: Range<Int>) -> Bool { text.words.count { value.overlaps($0.range) } > 2 }

  /// The bytes of the values that say something of their parameters, and of the words that announce them.
  func told() -> [Range<Int>] {
    var told: [Range<Int>] = []
    for value in telling {
      told.append(value.bytes)
      for words in parameters[value.parameter].soughtWords {
        words.forEachOccurrence(in: text) { told.append(text.bytes(of: $0)) }
      }
    }
    return told
  }

  /// What is left alone is no value of anything else.
  private mutating func take(_ exceptions: Exceptions) {
    taken = exceptions.names.map(\.bytes) + exceptions.reasons
    guard !exceptions.names.isEmpty, let parameter = parameters.first(where: \.excepts) else { return }
    arguments[parameter.name] = .array(exceptions.names.map { .string($0.text) })
  }

  private mutating func take(_ offer: Offer) {
    guard !taken.contains(where: { $0.overlaps(offer.value.range) }) else { return }
    let name = parameters[offer.parameter].name
    let before = arguments.isEmpty ? nil : arguments[name]
    if case .array(let more) = offer.value.value, parameters[offer.parameter].isRepeated {
      guard case .array(let values) = before ?? .array([]),
        values.isEmpty || offer.certainty >= Self.leastCertaintyOfMore
      else { return }
      arguments[name] = .array(values + more)
    } else if before == nil {
      arguments[name] = offer.value.value
    } else {
      return
    }
    taken.append(offer.value.range)
    if offer.isAnnounced || !parameters[offer.parameter].isObject {
      telling.append((offer.parameter, offer.value.range))
    }
  }

  /// The surest come first; of equals, those of the parameters declared first, in the order of the text.
  private static func sort(_ offers: inout [Offer]) {
    offers.sort {
      if $0.certainty != $1.certainty { return $0.certainty > $1.certainty }
      if $0.parameter != $1.parameter { return $0.parameter < $1.parameter }
      return $0.value.range.lowerBound < $1.value.range.lowerBound
    }
  }

  private static let to = SoughtWords("to")

  /// Whether one of the parameter's own words stands right before a value, or one word away: "tail 100", "platform is
  /// linux/arm64". A number's may stand behind it: "3 times".
  private static func isAnnounced(
    _ value: ScannedValue, by words: [SoughtWords], in text: ScannedText
  ) -> Bool {
    guard !words.isEmpty else { return false }
    let index = text.firstWord(at: value.range.lowerBound)
    guard index < text.words.count else { return false }
    if case .integer = value.value, words.contains(where: { $0.begins(at: index + 1, in: text) }) {
      return true
    }
    guard index > 0 else { return false }
    return words.contains { word in
      guard word.ends(at: index, in: text) || word.ends(at: index - 1, in: text) else { return false }
      // A number behind "to" is anybody's, until something says whose.
      guard case .integer = value.value, word == to else { return true }
      return words.contains { $0 != to && $0.occurs(in: text) }
    }
  }
}

extension ScannedText {
  /// The index of the first word that begins at a byte or behind it; the number of words where there is none.
  fileprivate func firstWord(at byte: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

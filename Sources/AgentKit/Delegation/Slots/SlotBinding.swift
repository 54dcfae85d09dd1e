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
  }

  /// The arguments that some words hold for an operation.
  ///
  /// Every scanner looks for its own values; the surest takes its words first, so that `nginx:1.27` is the image
  /// and not the container too.
  static func arguments(for operation: RegisteredOperation, in text: ScannedText) -> Arguments {
    var offers: [Offer] = []
    var arguments: Arguments = [:]
    let parameters = operation.parameters
    for number in parameters.indices {
      if parameters[number].isSwitch {
        if isSaid(parameters[number].soughtWords, in: text) {
          arguments[parameters[number].name] = .bool(true)
        }
        continue
      }
      for value in parameters[number].scanning(text) {
        let isAnnounced = isAnnounced(value, by: parameters[number].soughtWords, in: text)
        let bonus = isAnnounced ? cueBonus : 0
        offers.append(Offer(parameter: number, value: value, certainty: min(1, value.certainty + bonus)))
      }
    }
    if offers.count > 1 { sort(&offers) }
    var taken: [Range<Int>] = []
    for offer in offers where offer.certainty >= leastCertainty {
      let number = offer.parameter
      guard !taken.contains(where: { $0.overlaps(offer.value.range) }) else { continue }
      let name = parameters[number].name
      if case .array(let more) = offer.value.value, parameters[number].isRepeated {
        guard case .array(let before) = arguments[name] ?? .array([]),
          before.isEmpty || offer.certainty >= leastCertaintyOfMore
        else { continue }
        arguments[name] = .array(before + more)
      } else if arguments[name] == nil {
        arguments[name] = offer.value.value
      } else {
        continue
      }
      taken.append(offer.value.range)
    }
    return arguments
  }

  /// The surest come first; of equals, those of the parameters declared first, in the order of the text.
  private static func sort(_ offers: inout [Offer]) {
    offers.sort {
      if $0.certainty != $1.certainty { return $0.certainty > $1.certainty }
      if $0.parameter != $1.parameter { return $0.parameter < $1.parameter }
      return $0.value.range.lowerBound < $1.value.range.lowerBound
    }
  }

  /// Whether the words that set a switch occur.
  private static func isSaid(_ words: [SoughtWords], in text: ScannedText) -> Bool {
    words.contains { $0.occurs(in: text) }
  }

  /// Whether one of the parameter's own words stands right before a value, or one word away: "tail 100", "platform is
  /// linux/arm64".
  private static func isAnnounced(
    _ value: ScannedValue, by words: [SoughtWords], in text: ScannedText
  ) -> Bool {
    guard !words.isEmpty else { return false }
    let index = text.firstWord(at: value.range.lowerBound)
    guard index < text.words.count, index > 0 else { return false }
    return words.contains { $0.ends(at: index, in: text) || $0.ends(at: index - 1, in: text) }
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

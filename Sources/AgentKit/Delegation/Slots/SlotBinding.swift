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
    for (number, parameter) in operation.parameters.enumerated() {
      if parameter.isSwitch {
        if isSaid(parameter, in: text) { arguments[parameter.name] = .bool(true) }
        continue
      }
      for value in parameter.scan(text) {
        let bonus = isAnnounced(value, by: parameter, in: text) ? cueBonus : 0
        offers.append(Offer(parameter: number, value: value, certainty: min(1, value.certainty + bonus)))
      }
    }
    offers.sort {
      if $0.certainty != $1.certainty { return $0.certainty > $1.certainty }
      if $0.parameter != $1.parameter { return $0.parameter < $1.parameter }
      return $0.value.range.lowerBound < $1.value.range.lowerBound
    }
    var taken: [Range<Int>] = []
    for offer in offers where offer.certainty >= leastCertainty {
      let parameter = operation.parameters[offer.parameter]
      guard !taken.contains(where: { $0.overlaps(offer.value.range) }) else { continue }
      if case .array(let more) = offer.value.value, parameter.isRepeated {
        guard case .array(let before) = arguments[parameter.name] ?? .array([]),
          before.isEmpty || offer.certainty >= leastCertaintyOfMore
        else { continue }
        arguments[parameter.name] = .array(before + more)
      } else if arguments[parameter.name] == nil {
        arguments[parameter.name] = offer.value.value
      } else {
        continue
      }
      taken.append(offer.value.range)
    }
    return arguments
  }

  /// Whether the words that set a switch occur.
  private static func isSaid(_ parameter: ParameterDescription, in text: ScannedText) -> Bool {
    parameter.words.contains { !text.places(of: $0).isEmpty }
  }

  /// Whether one of the parameter's own words stands right before a value: "tail 100", "platform linux/arm64".
  private static func isAnnounced(
    _ value: ScannedValue, by parameter: ParameterDescription, in text: ScannedText
  ) -> Bool {
    guard let index = text.words.firstIndex(where: { $0.range.lowerBound >= value.range.lowerBound }),
      index > 0
    else { return false }
    return parameter.words.contains { wording in
      text.places(of: wording).contains { $0.upperBound == index || $0.upperBound == index - 1 }
    }
  }
}

extension ScannedText {
  /// Where a wording stands, as ranges of words; the case of ASCII letters does not matter.
  fileprivate func places(of wording: String) -> [Range<Int>] {
    let wanted = wording.utf8.split(separator: UInt8(ascii: " "))
    guard !wanted.isEmpty, wanted.count <= words.count else { return [] }
    return (0...(words.count - wanted.count)).compactMap { start in
      let isHere = wanted.indices.allSatisfy { offset in
        words[start + offset].text.utf8.elementsEqual(wanted[offset]) { written, wanted in
          written == wanted || 65...90 ~= written && written | 0x20 == wanted
        }
      }
      return isHere ? start..<start + wanted.count : nil
    }
  }
}

package import AgentKit

/// An amount of processor time, in processors.
///
/// Source of the grammar: `docker run --cpus`: a decimal number above 0; the engine counts in thousand-millionths.
package struct CPUCount: TextParameter {
  /// The number as it was given.
  package let description: String
  /// Thousand-millionths of a processor, as the engine's `NanoCpus`.
  package let nanoCPUs: Int

  /// Reads a number of processors, or thousandths of one in Kubernetes' notation (`500m`).
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    let isMilli = text.hasSuffix("m")
    let digits = isMilli ? text.dropLast() : text[...]
    guard digits.utf8.allSatisfy({ 48...57 ~= $0 || $0 == UInt8(ascii: ".") }), let number = Double(digits),
      number > 0, number <= 100_000
    else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder,
        because: "give a number of processors, such as 1.5 or 500m")
    }
    nanoCPUs = Int(number * (isMilli ? 1e6 : 1e9))
    description = text
  }

  /// `cpus`
  package static var placeholder: String { "cpus" }

  /// Finds "1.5 cpus", "2 cores", "half a cpu".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    return words.indices.dropFirst().compactMap { index in
      guard cues[words[index].folded].contains(.noun) else {
        guard cues[words[index - 1].folded].contains(.flag), (try? CPUCount(words[index].lower)) != nil,
          // "1.5 cpus, 200 processes"
          index < 2 || words[index - 1].firstByte == UInt8(ascii: "-")
            || (try? CPUCount(words[index - 2].lower)) == nil
        else { return nil }
        return ScannedValue(.string(words[index].lower), range: words[index].range, certainty: 0.9)
      }
      let before = words[index - 1].lower
      if before == "a", index > 1, words[index - 2].lower == "half" {
        return ScannedValue("0.5", range: text.bytes(of: (index - 2)..<(index + 1)), certainty: 0.9)
      }
      let number = before == "one" ? "1" : before == "two" ? "2" : before
      // "70% cpu" is a load.
      guard let count = try? CPUCount(number), count.nanoCPUs < 64_000_000_000 else { return nil }
      return ScannedValue(.string(number), range: text.bytes(of: (index - 1)..<(index + 1)), certainty: 0.9)
    }
  }

  private struct Cue: OptionSet {
    let rawValue: UInt8
    /// The unit, behind a number.
    static let noun = Cue(rawValue: 1)
    /// Stands before a number.
    static let flag = Cue(rawValue: 2)
  }

  private static let cues = WordKinds<Cue>([
    (["cpu", "cpus", "core", "cores", "processor", "processors", "vcpu", "vcpus"], .noun),
    (["--cpus", "cpus"], .flag),
  ])
}

/// Finds in a description what elsewhere stands in the body: "Triggers on: …" lists and `<example>` blocks.
struct DescriptionReader {
  let triggers: [DelegationTrigger]
  let dialogues: [ExampleDialogue]

  init(_ description: String, at place: Place) {
    dialogues = ExampleBlocks.read(description.withRealLineEnds, line: place.line, exactLines: false)
    triggers = Self.triggers(description, at: place)
  }

  private static let markers = [
    "triggers on:", "trigger on:", "trigger phrases:", "trigger keywords:", "triggers:",
  ]

  /// The lists of triggers, each up to the end of its sentence.
  private static func triggers(_ description: String, at place: Place) -> [DelegationTrigger] {
    let lower = description.lowercased()
    guard lower.utf8.count == description.utf8.count else { return [] }
    let bytes = Array(description.utf8)
    var triggers: [DelegationTrigger] = []
    for marker in markers {
      guard let found = lower.find(marker) else { continue }
      let start = lower.utf8.distance(from: lower.startIndex, to: found.upperBound)
      let text = String(decoding: bytes[start..<sentenceEnd(bytes, from: start)], as: UTF8.self).trimmed
      guard !text.isEmpty else { continue }
      let passage = Passage(text, line: place.line, column: place.column)
      let phrases = QuotedPhrases.find(in: passage).map {
        Passage($0.text, line: place.line, column: place.column)
      }
      triggers.append(DelegationTrigger(passage: passage, phrases: phrases, source: .description))
      break
    }
    return triggers
  }

  /// Where the sentence ends: a full stop before a blank, an empty line, or the text's end.
  private static func sentenceEnd(_ bytes: [UInt8], from start: Int) -> Int {
    for offset in start..<bytes.count {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : UInt8(ascii: " ")
      if bytes[offset] == UInt8(ascii: "."), next.isBlank { return offset }
      if bytes[offset] == .newline, next == .newline { return offset }
    }
    return bytes.count
  }
}

extension AgentDefinition {
  /// The description without its examples and their introduction: what the agent is for, in its author's words.
  public var purpose: String {
    var end = description.endIndex
    for marker in ["<example>", "Examples:", "Example:", "examples:"] {
      if let found = description.find(marker) { end = min(end, found.lowerBound) }
    }
    let purpose = description[..<end].withRealLineEnds.trimmed
    return purpose.isEmpty ? description : purpose
  }
}

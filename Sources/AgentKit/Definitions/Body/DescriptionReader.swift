/// Finds in a description what elsewhere stands in the body: "Triggers on: …" lists and `<example>` blocks.
struct DescriptionReader {
  let triggers: [DelegationTrigger]
  let dialogues: [ExampleDialogue]

  init(_ description: String, at place: Place) {
    let hasExamples = description.find(ExampleBlocks.opening) != nil
    dialogues =
      hasExamples ? ExampleBlocks.read(description.withRealLineEnds, line: place.line, exactLines: false) : []
    triggers = Self.triggers(description, at: place)
  }

  /// What introduces a list, before its colon, in lower case.
  private static let markers = [
    "triggers on", "trigger on", "trigger phrases", "trigger keywords", "triggers",
  ].map { Array($0.utf8) }

  /// The first list of triggers, up to the end of its sentence.
  private static func triggers(_ description: String, at place: Place) -> [DelegationTrigger] {
    let bytes = Array(description.utf8)
    guard let start = listStart(bytes) else { return [] }
    let text = String(decoding: bytes[start..<sentenceEnd(bytes, from: start)], as: UTF8.self).trimmed
    guard !text.isEmpty else { return [] }
    let passage = Passage(text, line: place.line, column: place.column)
    let phrases = QuotedPhrases.find(in: passage).map {
      Passage($0.text, line: place.line, column: place.column)
    }
    return [DelegationTrigger(passage: passage, phrases: phrases, source: .description)]
  }

  /// Where the first list begins, behind its colon.
  private static func listStart(_ bytes: [UInt8]) -> Int? {
    var from = 0
    while let colon = bytes.firstOffset(of: UInt8(ascii: ":"), in: from..<bytes.count) {
      for marker in markers where colon >= marker.count {
        let isMarker = zip(bytes[colon - marker.count..<colon], marker).allSatisfy { $0 | 0x20 == $1 }
        if isMarker { return colon + 1 }
      }
      from = colon + 1
    }
    return nil
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

/// A token that can be told by itself: a keyword, and what must stand behind (and perhaps before) it.
struct TokenShape: Sendable {
  /// What comes next.
  enum Part: Sendable {
    /// This very text.
    case text(String)
    /// As many characters of a class as there are, which must be this many.
    case run(ByteClass, ClosedRange<Int>)

    /// A run of one length.
    static func run(_ characters: ByteClass, _ count: Int) -> Part { .run(characters, count...count) }
  }

  /// What must stand right before the keyword.
  var lead: (characters: ByteClass, count: ClosedRange<Int>)?
  var parts: [Part]
  /// Whether the keyword may be written in any case.
  var ignoresCase = false
  /// Whether the keyword is a label in front of the secret rather than its beginning.
  var isLabelled = false
  /// The least entropy of what follows the keyword, in bits a byte.
  var entropy: Double

  init(
    lead: (ByteClass, ClosedRange<Int>)? = nil, _ parts: [Part], ignoresCase: Bool = false,
    isLabelled: Bool = false,
    entropy: Double = 2.7
  ) {
    self.lead = lead.map { (characters: $0.0, count: $0.1) }
    self.parts = parts
    self.ignoresCase = ignoresCase
    self.isLabelled = isLabelled
    self.entropy = entropy
  }

  func secret(
    around keyword: Range<Int>, in text: Span<UInt8>, memory: inout SearchMemory
  ) -> Range<Int>? {
    var start = keyword.lowerBound
    if let lead {
      start = text.start(of: lead.characters, to: start, atMost: lead.count.upperBound + 1)
      guard lead.count.contains(keyword.lowerBound - start) else { return nil }
    }
    guard !ByteClass.word.contains(text.byte(start - 1)) else { return nil }
    guard let end = end(from: keyword.upperBound, in: text, memory: &memory) else { return nil }
    let random = keyword.upperBound..<end
    guard text.entropy(of: random) >= entropy, !Placeholder.isPlaceholder(text, random) else { return nil }
    return isLabelled ? random : start..<end
  }

  private func end(from start: Int, in text: Span<UInt8>, memory: inout SearchMemory) -> Int? {
    var position = start
    for part in parts {
      switch part {
      case .text(let expected):
        guard text.has(expected, at: position) else { return nil }
        position += expected.utf8.count
      case .run(let characters, let count):
        // One more than allowed tells a longer run, which is something else.
        let end = memory.end(
          of: characters, from: position, atMost: count.upperBound == .max ? .max : count.upperBound + 1,
          in: text)
        guard count.contains(end - position) else { return nil }
        position = end
      }
    }
    return ByteClass.word.contains(text.byte(position)) ? nil : position
  }
}

/// Remembers how far a run of characters was followed, so that no byte of it is looked at for each keyword anew.
struct KnownRun {
  private let characters: ByteClass
  private var bytes = 0..<0

  init(of characters: ByteClass) { self.characters = characters }

  /// Whether it remembers runs of these characters.
  func isOf(_ characters: ByteClass) -> Bool { self.characters == characters }

  /// Whether a position is in the run that it remembers, or at its end.
  func holds(_ position: Int) -> Bool { position >= bytes.lowerBound && position <= bytes.upperBound }

  /// The end of the run from a position, as `Span.end(of:from:atMost:)` finds it.
  mutating func end(from start: Int, atMost most: Int, in text: Span<UInt8>) -> Int {
    let limit = most < text.count - start ? start + most : text.count
    if !holds(start) { bytes = start..<start }
    if bytes.upperBound < limit {
      var end = bytes.upperBound
      while end < limit, characters.contains(text[end]) { end += 1 }
      bytes = bytes.lowerBound..<end
    }
    return min(bytes.upperBound, limit)
  }

  /// The whole run around some bytes of it, to both sides.
  mutating func whole(around inner: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    if inner.lowerBound < bytes.lowerBound || inner.upperBound > bytes.upperBound {
      bytes =
        text.start(
          of: characters, to: inner.lowerBound)..<text.end(of: characters, from: inner.upperBound)
    }
    return bytes
  }
}

/// What one search has seen of its text already, whichever pattern asked.
struct SearchMemory {
  /// What it has seen for one pattern.
  struct OfPattern {
    /// Where its last hit ends.
    var hitEnd = 0
    /// The commands before its options.
    var commands = CommandTrail()
    /// The values that were weighed and end in the same place.
    var nesting = Nesting()
  }

  /// Values, one within another, of which each begins with a name: `a=b=c=…`. Nobody writes many, and weighing each
  /// takes as long as it has bytes.
  struct Nesting {
    private static let most = 16
    private var end = 0
    private var count = 0

    /// Counts a value; whether so many end where it does that the rest of them is not weighed but believed.
    mutating func isBelieved(endingAt end: Int) -> Bool {
      count = end == self.end ? count + 1 : 0
      self.end = end
      return count > Self.most
    }
  }

  var patterns: [OfPattern] = []
  private var names = KnownRun(of: .nameCharacters)
  private var runs: [KnownRun] = []

  /// Makes room at the first keyword: most texts are a line that holds none.
  mutating func begin(patterns count: Int) {
    if patterns.isEmpty { patterns = Array(repeating: OfPattern(), count: count) }
  }

  /// The whole name that a keyword is part of.
  mutating func name(around keyword: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    names.whole(around: keyword, in: text)
  }

  /// The end of a run, as `Span.end(of:from:atMost:)` finds it. Short ones are not worth to be remembered.
  mutating func end(
    of characters: ByteClass, from start: Int, atMost most: Int = .max, in text: Span<UInt8>
  ) -> Int {
    let end = text.end(of: characters, from: start, atMost: min(Self.short, most))
    guard end - start == Self.short, most > Self.short else { return end }
    return runs[run(of: characters, holding: start)].end(from: start, atMost: most, in: text)
  }

  /// The place of the run that holds a position, or of a new one instead of the oldest: a token may have as many runs of
  /// one class.
  private mutating func run(of characters: ByteClass, holding start: Int) -> Int {
    var (oldest, count) = (0, 0)
    for index in runs.indices where runs[index].isOf(characters) {
      if runs[index].holds(start) { return index }
      if count == 0 { oldest = index }
      count += 1
    }
    if count == Self.most { runs.remove(at: oldest) }
    runs.append(KnownRun(of: characters))
    return runs.count - 1
  }

  private static let short = 12
  private static let most = 3
}

/// Finds out which lines of a log belong to the event that one of them begins.
package struct TraceReader {
  /// What a line is to the event.
  package enum Place: Sendable {
    /// It does not belong to it, and neither does what follows.
    case outside
    /// It belongs to it.
    case inside
    /// It belongs to it, and says what it is about.
    case headline
    /// It is empty, and belongs to it where the next line does.
    case undecided
  }

  private var shape = TraceShape()

  /// Begins with the first line of an event, without control characters.
  package init(_ line: [UInt8], _ level: LogLevel?) { shape.begin(line.span, level) }

  /// Looks at the next line of the same stream.
  package mutating func place(_ line: [UInt8]) -> Place {
    switch shape.place(line.span) {
    case .outside: .outside
    case .inside: line.isEmpty ? .undecided : .inside
    case .headline: .headline
    case .undecided: .undecided
    }
  }
}

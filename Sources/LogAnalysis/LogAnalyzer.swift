/// Takes the output of one container as it comes and keeps what a reader needs of it, in memory that does not grow with
/// it: how much was written when, how grave, the templates of it all, the first error of every run, the last events.
///
/// Bytes go through once: they are cut into lines, lines into events (a stack trace is one), and each event is counted.
/// The pieces in which they come make no difference.
package struct LogAnalyzer {
  /// What is kept, and how much of it.
  package struct Options: Sendable {
    /// Which events count.
    package var filter = LogFilter()
    /// Whether the engine puts a time before each message.
    package var hasTimestamps = true
    /// How many of the last events are kept.
    package var lastEvents = 200
    /// Whether events that differ in numbers only count as repetitions, rather than those that say the same.
    package var joinsAlike = false
    /// The most templates; a quarter as many again for errors.
    package var templates = 2048
    /// The moments at which one run of the program ends and the next begins, in order.
    package var boundaries: [LogTime] = []
    /// What is masked in everything that is kept.
    package var redact: @Sendable ([UInt8]) -> [UInt8] = { $0 }

    /// The usual ones.
    package init() {}
  }

  /// A line longer than this is cut, and the rest of it dropped.
  package static let longestLine = 64 << 10
  private var account: LogAccount
  private var output = LogLane()
  private var error = LogLane()

  /// Makes an analyzer.
  package init(_ options: Options = Options()) { account = LogAccount(options) }

  /// How many lines were read so far.
  package var lineCount: Int { account.counts.lines }
  /// How many bytes of lines were read so far.
  package var byteCount: Int { account.counts.bytes }

  /// Takes a message of the engine, or a piece of one.
  ///
  /// - Parameters:
  ///   - message: Its bytes; neither whole lines nor whole characters are promised.
  ///   - isError: Whether it was written to standard error.
  ///   - isContinuation: Whether it goes on with the message before, and so begins with no time of the engine.
  package mutating func feed(_ message: Span<UInt8>, isError: Bool, isContinuation: Bool = false) {
    if isError {
      account.feed(message, &error, isError: true, isContinuation)
    } else {
      account.feed(message, &output, isError: false, isContinuation)
    }
  }

  /// Says that nothing more comes, and returns what was found out.
  package mutating func finish() -> LogSummary {
    account.finish(&output, isError: false)
    account.finish(&error, isError: true)
    return account.summary
  }
}

import Testing

@testable import LogAnalysis

/// A log as the engine sends it: a line a message, each with its time; a line that begins with `!` was written to
/// standard error.
func summary(
  of lines: [String], every step: Int64 = 1, _ change: (inout LogAnalyzer.Options) -> Void = { _ in }
) -> LogSummary {
  var options = LogAnalyzer.Options()
  change(&options)
  var analyzer = LogAnalyzer(options)
  for (index, line) in lines.enumerated() {
    let isError = line.hasPrefix("!")
    let text = isError ? line.dropFirst() : line[...]
    let message = options.hasTimestamps ? "\(stamp(Int64(index) * step)) \(text)\n" : "\(text)\n"
    analyzer.feed(Array(message.utf8).span, isError: isError)
  }
  return analyzer.finish()
}

/// A moment so many seconds after 2026-11-23T13:00:00Z, as the engine writes it; less than a day.
func stamp(_ seconds: Int64) -> String {
  func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return "2026-11-23T\(two(13 + seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).123456789Z"
}

/// 2026-11-23T13:00:00.123456789Z
let began: LogTime = 1_795_438_800_123_456_789
let second: Int64 = 1_000_000_000

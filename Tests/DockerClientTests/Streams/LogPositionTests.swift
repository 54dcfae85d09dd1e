import Testing

@testable import DockerClient

/// A log is cut anywhere and read again from where `LogPosition` says: every line comes once.
struct LogPositionTests {
  private func line(_ number: Int, at nanoseconds: Int64, _ stream: LogFrame.Stream = .output) -> LogLine {
    LogLine(
      stream, Array("\(number)".utf8), timestamp: Timestamp(seconds: 1000, nanoseconds: nanoseconds))
  }

  /// Reads `log` as the engine gives it out, losing the connection after so many lines each time.
  private func read(_ log: [LogLine], cutAfter counts: [Int]) -> [LogLine] {
    var position = LogPosition()
    var heard: [LogLine] = []
    for count in counts + [.max] {
      let since = position.resume()
      let offered = log.filter { line in since.map { line.timestamp ?? $0 >= $0 } ?? true }
      for line in offered.prefix(count) where !position.isRepeated(line) {
        position.advance(past: line)
        heard.append(line)
      }
    }
    return heard
  }

  @Test func `wherever the connection breaks, each line comes once`() {
    // Equal times, equal texts, and times out of order.
    let times: [Int64] = [
      0, 0, 0, 5, 4, 4, 6, 6, 3, 7, 900_000_000, 899_999_999, 1_800_000_000, 1_700_000_000,
    ]
    let log = times.enumerated().map { line($0 % 2, at: $1, $0 % 3 == 0 ? .error : .output) }
    for first in 0...log.count {
      for second in 0...log.count { #expect(read(log, cutAfter: [first, second]) == log) }
    }
  }

  @Test func `a log of many lines in one moment is remembered as far as needed`() {
    let log = (0..<200_000).map { line($0, at: Int64($0) * 1000) }
    #expect(read(log, cutAfter: [150_000, 30_000, 1]) == log)
  }

  @Test func `lines from before the first that was wanted are passed over`() {
    let log = (0..<6).map { line($0, at: $0 < 3 ? 10 : 20) }
    var position = LogPosition()
    // Only the last lines were asked for: the reader began at the third, whose moment two before it share.
    position.advance(past: log[2])
    #expect(position.resume() == log[2].timestamp)
    #expect(log.filter { !position.isRepeated($0) } == Array(log[3...]))
  }

  @Test func `lines that the engine has dropped do not hide those that follow`() {
    let log = (0..<6).map { line($0, at: Int64($0)) }
    var position = LogPosition()
    for line in log[..<3] { position.advance(past: line) }
    _ = position.resume()
    #expect(log[4...].filter { !position.isRepeated($0) } == Array(log[4...]))
  }
}

import Testing

@testable import LogAnalysis

struct TimeReaderTests {
  private let moment: LogTime = 1_795_440_861  // 2026-11-23T13:34:21Z

  private func program(_ line: String) -> (time: LogTime, end: Int)? {
    TimeReader.program(Array(line.utf8).span, near: moment * second)
  }

  @Test(arguments: [
    ("2026-11-23T13:34:21Z up", 0 as LogTime, 20), ("2026-11-23T13:34:21.5Z up", 500_000_000, 22),
    ("2026-11-23 13:34:21,123 INFO", 123_000_000, 23), ("[2026-11-23 13:34:21] x", 0, 21),
    ("2026-11-23T15:34:21+02:00 x", 0, 25), ("2026-11-23T15:34:21+0200 x", 0, 24),
    ("2026-11-23 13:34:21.123 UTC [1] LOG:  x", 123_000_000, 27),
    ("2026/11/23 13:34:21 [emerg] x", 0, 19), ("2026/11/23 13:34:21.000001 main.go:3", 1000, 26),
    ("E1123 13:34:21.123456 1 main.go:3] x", 123_456_000, 21), ("Nov 23 13:34:21 host app: x", 0, 15),
    ("23/Nov/2026:13:34:21 +0000 x", 0, 26), ("[23-Nov-2026 13:34:21] WARNING: x", 0, 22),
    ("[Mon Nov 23 13:34:21.123456 2026] [core:error]", 123_456_000, 33),
  ])
  func `the times that programs begin their lines with`(line: String, nanoseconds: LogTime, end: Int) throws {
    let read = try #require(program(line))
    #expect(read.time == moment * second + nanoseconds)
    #expect(read.end == end)
  }

  @Test(arguments: [
    "", "up", "2026", "2026-13-23T13:34:21Z", "2026-02-30T13:34:21Z", "2026-11-23T25:34:21Z",
    "20261123133421",
    "1234567890", "Nov 31 13:34:21 x", "Mon", "E1123", "[", "2026-11-23",
  ])
  func `anything else is no time`(line: String) {
    #expect(program(line) == nil)
  }

  @Test func `the engine's time stands before a message, and the next one of its second is read alike`()
    throws
  {
    var reader = TimeReader()
    func engine(_ line: String) -> (time: LogTime, end: Int)? { reader.engine(Array(line.utf8).span) }
    for fraction in ["", ".1", ".123456789", ".000000001"] {
      let read = engine("2026-11-23T13:34:21\(fraction)Z text")
      #expect(read?.end == 21 + fraction.count)
      #expect(read.map { $0.time / second } == moment)
    }
    let atEnd = engine("2026-11-23T13:34:21.5Z")
    #expect(atEnd?.end == 22)
    let (glued, noDay) = (engine("2026-11-23T13:34:21.5Ztext"), engine("2026-02-29T13:34:21.5Z text"))
    #expect(glued == nil)
    #expect(noDay == nil)
    let leapDay = engine("2024-02-29T00:00:00Z text")
    #expect(leapDay?.time == 1_709_164_800 * second)
    let far = engine("9999-12-31T23:59:59Z text")
    #expect(far != nil)
  }
}

import AgentKit
import ContainerCapabilitiesTesting
import Testing

@testable import ContainerCapabilities

struct TimeTests {
  @Test(
    arguments: [
      ("90", 90), ("90s", 90), ("10m", 600), ("1h30m", 5400), ("1.5h", 5400), ("250ms", 0.25),
      ("7d", 604_800), ("2w", 1_209_600),
    ])
  func `a length of time has seconds`(text: String, seconds: Double) throws {
    #expect(try TimeSpan(text).seconds == seconds)
  }

  @Test(
    arguments: [
      ("", "it is empty"), ("soon", "write it as 90s, 10m, 1h30m or 7d"),
      ("-5m", "write it as 90s, 10m, 1h30m or 7d"),
      ("5y", "\"y\" is no unit; use s, m, h, d or w"), ("1h30", "\"\" is no unit; use s, m, h, d or w"),
      ("99999999d", "it is longer than a hundred years"), ("...s", "write it as 90s, 10m, 1h30m or 7d"),
    ])
  func `anything else is refused with the reason`(text: String, reason: String) {
    #expect(refusal(TimeSpan.self, text) == reason)
  }

  @Test(
    arguments: [
      ("the last 2 hours", ["2h"]), ("since 10m", []), ("every 10m", ["10m"]),
      ("older than 30 days", ["30d"]),
      ("wait 30 seconds", ["30s"]),
      ("for half an hour", ["0.5h"]), ("2 hours ago", []),
      ("more than 7 days ago", ["7d"]), ("over the past week", ["1w"]), ("two weeks", ["2w"]),
      ("in the last hour", ["1h"]),
      ("docker stop -t 3 web", ["3s"]), ("stop it --timeout 30", ["30s"]), ("docker logs -t web", []),
      ("nginx 1.27", []), ("last 200 lines", []),
    ] as [(String, [String])])
  func `lengths of time are found`(request: String, spans: [String]) {
    #expect(scan(TimeSpan.self, request) == spans)
  }

  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2026-11-23T13:34:21Z", 1_795_440_861),
      ("2026-11-23T13:34:21.5Z", 1_795_440_861.5),
      ("2026-11-23T15:34:21+02:00", 1_795_440_861), ("2026-11-23", 1_795_392_000),
      ("2026-11-23T13:34", 1_795_440_840), ("2026-11-23T15:34+02:00", 1_795_440_840),
      ("2000-02-29T00:00:00Z", 951_782_400),
    ])
  func `timestamps are seconds since 1970`(text: String, seconds: Double) throws {
    #expect(try PointInTime(text).seconds(now: 5) == seconds)
  }

  @Test func `a length of time is before now`() throws {
    #expect(try PointInTime("10m").seconds(now: 1000) == 400)
  }

  @Test(
    arguments: [
      "2026-02-29", "2026-13-01", "2026-1-1", "1969-12-31", "2026-11-23T25:00:00Z", "2026-11-23T13:34:21X",
      "2026-11-23 13:34", "2026-11-23Z", "2026-11-23T",
      "yesterday", "2026-11-23T13:34:21+2", "",
    ])
  func `what is no time is refused`(text: String) {
    #expect(refusal(PointInTime.self, text)?.hasPrefix("give a date and time") == true)
  }

  @Test(
    arguments: [
      ("logs since 10m", ["10m"]), ("errors in the last 2 hours", ["2h"]),
      ("what happened 30 minutes ago", ["30m"]),
      ("after 2026-11-23T13:00:00Z", ["2026-11-23T13:00:00Z"]), ("since yesterday", ["24h"]),
      ("wait 30 seconds", []),
    ] as [(String, [String])])
  func `points in time are found`(request: String, times: [String]) {
    #expect(scan(PointInTime.self, request) == times)
  }
}

import Testing

@testable import LogAnalysis

struct LogAnalyzerTests {
  @Test func `lines are counted by level, with the times of the engine`() {
    let summary = summary(of: ["INFO up", "WARN slow", "ERROR broke", "!panic: x", "plain"])
    #expect(summary.counts.lines == 5)
    #expect(summary.counts.events == 5)
    #expect(summary.counts.errors == 2)
    #expect(summary.counts.warnings == 1)
    #expect(summary.counts[.info] == 1)
    #expect(summary.counts.first == began)
    #expect(summary.counts.last == began + 4 * second)
    #expect(summary.rate.buckets.map(\.errors) == [0, 0, 1, 1, 0])
    #expect(summary.rate.buckets.map(\.warnings) == [0, 1, 0, 0, 0])
  }

  @Test func `without the engine's times a line's own count`() {
    let summary = summary(of: ["2026-11-23 13:00:00,123 ERROR a", "  b", "2026-11-23 13:01:00 INFO c", "d"]) {
      $0.hasTimestamps = false
    }
    #expect(summary.counts.events == 3)
    #expect(summary.rate.buckets.reduce(0) { $0 + $1.errors } == 1)
    #expect(summary.rate.untimed == 1)
  }

  @Test func `a level keeps what is at least that grave, with its stack trace`() {
    let summary = summary(of: [
      "INFO up", "ERROR broke", "  at a", "  at b", "INFO on", "  detail", "WARN slow",
    ]) {
      $0.filter = LogFilter(level: .warning)
    }
    #expect(summary.lastEvents.map(\.text) == ["ERROR broke\n  at a\n  at b", "WARN slow"])
    #expect(summary.counts.fittingLines == 4)
    #expect(summary.counts.lines == 7)
  }

  @Test(arguments: [
    ("timeout", ["Connection Timeout"]), (#"GET 5\d\d"#, ["GET 503"]), ("(b", ["a (b"]), ("^ok$", ["ok"]),
    ("get [2-5]0[03]", ["GET 200", "GET 503"]), ("x*ok", ["ok"]), ("o{1}k", ["ok"]), (#"\(b"#, ["a (b"]),
    ("(GET|PUT) 500", ["PUT 500"]), ("[)a]b|b$", ["a (b"]), ("[)q]k", []), ("o[)k]", ["ok"]), ("nothing", []),
  ])
  func `a text is found in any case, and a regular expression is one`(pattern: String, found: [String]) {
    let summary = summary(of: ["Connection Timeout", "GET 200", "GET 503", "PUT 500", "a (b", "ok"]) {
      $0.filter = LogFilter(pattern: LogSearch(pattern))
    }
    #expect(summary.lastEvents.map(\.text) == found)
  }

  @Test func `only the last events are kept, however many come`() {
    let summary = summary(of: (1...10_000).map { "line number \($0)" }) { $0.lastEvents = 3 }
    #expect(summary.lastEvents.map(\.text) == ["line number 9998", "line number 9999", "line number 10000"])
    #expect(summary.counts.lines == 10_000)
  }

  @Test func `events that say the same in a row are kept once with their number`() {
    let lines = ["up", "retry", "retry", "retry", "done", "retry"]
    #expect(
      summary(of: lines).lastEvents.map { "\($0.text) ×\($0.count)" } == [
        "up ×1", "retry ×3", "done ×1", "retry ×1",
      ])
    let timed = [
      "2026-11-23 13:34:21 retry", "2026-11-23 13:34:22 retry", "[13:34:23] retry", "GET / 200", "GET / 500",
    ]
    #expect(summary(of: timed).lastEvents.map(\.count) == [3, 1, 1])
    #expect(summary(of: timed) { $0.joinsAlike = true }.lastEvents.map(\.count) == [2, 1, 2])
  }

  @Test func `a line of numbers alone is itself`() {
    #expect(summary(of: ["1", "2", "2026-11-23", "2026-11-24"]).lastEvents.count == 4)
  }

  @Test func `the first error of each run is kept, and the one that its last outbreak began with`() throws {
    let lines =
      ["ERROR old", "INFO on"] + [String](repeating: "INFO calm", count: 60) + [
        "ERROR cause", "ERROR effect",
      ]
      + ["INFO up again", "!ERROR second run"]
    let summary = summary(of: lines) { $0.boundaries = [began + 63 * second + second / 2] }
    #expect(summary.runs.count == 2)
    #expect(summary.runs.map { $0.firstError?.text } == ["ERROR old", "ERROR second run"])
    #expect(summary.runs[0].lastOutbreak?.text == "ERROR cause")
    #expect(summary.runs[0].errors == 3)
    #expect(summary.runs[0].cause(ofEndAt: began + 64 * second)?.text == "ERROR cause")
    #expect(summary.runs[0].cause(ofEndAt: began + 500 * second) == nil)
  }

  @Test(arguments: [
    (["ERROR survived", "Exception in thread \"main\" x", "ERROR after"], "Exception in thread \"main\" x"),
    (
      [
        "ERROR survived", "/a.js:3", "    throw x", "    ^", "", "TypeError: x", "    at f", "",
        "Node.js v20",
      ],
      "/a.js:3\n    throw x\n    ^\n\nTypeError: x\n    at f\n\nNode.js v20"
    ),
    (["ERROR survived", "on", "TypeError: x", "    at f", "INFO on"], "ERROR survived"),
  ])
  func `an error that nobody caught is what a run died of`(lines: [String], text: String) {
    #expect(summary(of: lines).runs[0].cause(ofEndAt: nil)?.text == text)
  }

  @Test func `escape sequences and control characters do not get through`() {
    let hostile = [
      "\u{1B}[31mERROR\u{1B}[0m red", "\u{1B}]0;owned\u{7}title",
      "\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\",
      "a\u{8}b\u{0}c\rd", "\u{1B}P1;2q payload \u{1B}\\after", "\u{1B}creset", "\u{1B}(Bset",
      "open \u{1B}]0;never",
      "\u{1B}[2J\u{1B}[Hcleared", "\u{1B}",
    ]
    let summary = summary(of: hostile)
    for event in summary.lastEvents + summary.templates.map(\.example) {
      #expect(event.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A })
    }
    #expect(
      summary.lastEvents.map(\.text) == [
        "ERROR red", "title", "link", "a␈b␀c␍d", "after", "reset", "set", "open", "cleared", "␛",
      ])
    #expect(summary.counts.errors == 1)
  }

  @Test func `a line longer than any is cut and counted, in memory that does not grow`() {
    var analyzer = LogAnalyzer()
    analyzer.feed(Array("\(stamp(0)) ".utf8).span, isError: false)
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<64 { analyzer.feed(piece.span, isError: false, isContinuation: true) }
    analyzer.feed(Array("\n\(stamp(1)) ERROR next\n".utf8).span, isError: false, isContinuation: true)
    let summary = analyzer.finish()
    #expect(summary.counts.cutLines == 1)
    #expect(summary.counts.errors == 1)
    #expect(summary.lastEvents.allSatisfy { $0.bytes.count <= 4096 })
  }

  @Test func `a long line that the engine sends in pieces is put together`() {
    var analyzer = LogAnalyzer()
    for piece in ["ERROR be", "ginning, mid", "dle, end\n"] {
      analyzer.feed(Array("\(stamp(3)) \(piece)".utf8).span, isError: false)
    }
    #expect(analyzer.finish().lastEvents.map(\.text) == ["ERROR beginning, middle, end"])
  }

  @Test func `a private key is never kept, whatever stands around it`() {
    let summary = summary(of: [
      "loading", "-----BEGIN RSA PRIVATE KEY-----", "MIIEpAIBAAKCAQEA75", "abcdefSECRETghi",
      "-----END RSA PRIVATE KEY-----",
      "key: -----BEGIN PRIVATE KEY-----", "AnotherSECRET", "-----END PRIVATE KEY-----", "done",
      "-----BEGIN CERTIFICATE-----", "public", "-----END CERTIFICATE-----",
    ])
    #expect(!summary.lastEvents.contains { $0.text.contains("SECRET") || $0.text.contains("MII") })
    #expect(!summary.templates.contains { $0.text.contains("SECRET") || $0.example.text.contains("SECRET") })
    #expect(summary.counts.keyLines == 7)
    #expect(summary.lastEvents.map(\.text).contains("done"))
    #expect(summary.lastEvents.map(\.text).contains("public"))
  }

  @Test func `what is secret is masked in everything that is kept`() {
    let lines = ["ERROR login hunter2hunter failed", "  at hunter2hunter", "hunter2hunter", "hunter2hunter"]
    let summary = summary(of: lines) { options in
      options.redact = { bytes in
        Array(String(decoding: bytes, as: UTF8.self).replacing("hunter2hunter", with: "****").utf8)
      }
    }
    let kept =
      summary.lastEvents.map(\.text) + summary.templates.flatMap { [$0.text, $0.example.text] }
      + summary.runs.compactMap { $0.firstError?.text }
    #expect(kept.count >= 5)
    #expect(!kept.contains { $0.contains("hunter") })
    #expect(summary.firstError?.headlineText == "ERROR login **** failed")
  }

  @Test func `nothing written is nothing found`() {
    let summary = summary(of: [])
    #expect(summary.counts == LogCounts())
    #expect(summary.firstError == nil)
    #expect(summary.templates.isEmpty)
  }
}

import Testing

@testable import LogAnalysis

struct TemplateTests {
  private func template(_ text: String) -> String {
    var mask = TemplateMask()
    mask.make(Array(text.utf8).span)
    return TemplateMask.text(Array(mask.bytes.prefix(mask.count)))
  }

  @Test(arguments: [
    ("took 12 ms", "took <n> ms"), ("took 12.5ms", "took <n>ms"), ("at 13:34:21 sharp", "at <time> sharp"),
    ("from 10.0.0.1:8080", "from <ip>:<n>"), ("version 1.2.3", "version <n>"), ("HTTP/1.1", "HTTP/<n>"),
    ("id=3f2504e0-4f89-11d3-9a0c-0305e82c3301", "id=<id>"),
    ("sha256:9f86d081884c7d65", "sha256:<id>".replacing("256", with: "<n>")),
    ("commit 9f86d08a1 done", "commit <id> done"), ("at 0xc000012345", "at <id>"),
    ("worker-12 up", "worker-<n> up"),
    ("GET /users/42/orders?page=3", "GET /users/<n>/orders?page=<n>"),
    ("token aB3dE9fG2hI7 used", "token <id> used"),
    ("deadbeef and facade", "deadbeef and facade"), ("no numbers", "no numbers"), ("", ""), ("7", "<n>"),
    ("2026-11-23T13:34:21.123Z up", "<n>-<n>-<n>T<time>Z up"), ("[42] x", "[<n>] x"),
    ("caf\u{E9} 12", "caf\u{E9} <n>"),
  ])
  func `numbers, identifiers, addresses and times become marks`(text: String, expected: String) {
    #expect(template(text) == expected)
  }

  @Test func `what differs in numbers only is one template`() throws {
    let summary = summary(of: (1...100).map { "INFO order \($0) took \($0 * 7) ms" })
    let only = try #require(summary.templates.first)
    #expect(summary.templates.count == 1)
    #expect(only.text == "INFO order <n> took <n> ms")
    #expect(only.count == 100)
    #expect(only.level == .info)
    #expect(only.example.text == "INFO order 1 took 7 ms")
    #expect(only.first == began)
    #expect(only.last == began + 99 * second)
  }

  @Test func `what differs in one word of several is one template with any word`() {
    let users = ["alice", "bob", "carol", "dave", "erin"]
    let summary = summary(of: users.map { "WARN login of user \($0) failed" })
    #expect(summary.templates.map(\.text) == ["WARN login of user <*> failed"])
    #expect(summary.templates.map(\.count) == [5])
  }

  @Test func `other words, other levels and other lengths are other templates`() {
    let lines = [
      "INFO cache hit", "WARN cache hit", "INFO cache miss of key", "INFO disk full", "up", "down",
    ]
    #expect(summary(of: lines).templates.count == 6)
  }

  @Test func `of JSON and logfmt the message is the template`() {
    let summary = summary(of: [
      #"{"level":"error","id":"a1","msg":"no stock for 7"}"#,
      #"{"msg":"no stock for 8","level":"error","x":{"y":1}}"#,
      #"level=info id=1 msg="request done in 3ms" x=1"#, #"level=info id=b msg="request done in 4ms" y=2"#,
    ])
    #expect(Set(summary.templates.map(\.text)) == ["no stock for <n>", "request done in <n>ms"])
    #expect(summary.templates.map(\.count) == [2, 2])
  }

  @Test func `the time that a line begins with is no part of its template`() {
    let summary = summary(of: ["2026-11-23 13:34:21,123 INFO up", "2026-11-23 13:34:22,123 INFO up"])
    #expect(summary.templates.map(\.text) == ["INFO up"])
  }

  @Test func `the table never grows beyond its size, errors find room, and what found none is counted`() {
    let words = (0..<4000).map { number in
      String(
        String(number, radix: 8).map {
          Character(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0)))
        })
    }
    var lines = words.map { "\($0) \($0)" }
    lines.append("ERROR after all that")
    let summary = summary(of: lines) { $0.templates = 64 }
    #expect(summary.templates.count <= 64 + 16)
    #expect(summary.templates.contains { $0.text == "ERROR after all that" })
    #expect(summary.counts.withoutTemplate == 4000 - 64)
    #expect(summary.templates.reduce(0) { $0 + $1.count } + summary.counts.withoutTemplate == 4001)
  }

  @Test func `ten thousand shapes that are alike fill no table`() {
    let summary = summary(
      of: (0..<10_000).map { number in
        let word = String(
          String(number, radix: 16).map {
            Character(UnicodeScalar(UInt8(ascii: "g") + UInt8($0.hexDigitValue ?? 0)))
          })
        return "user \(word) logged in from home"
      })
    #expect(summary.templates.map(\.count) == [10_000])
  }
}

import Testing

@testable import Reporting

struct `A line diff` {
  private func signed(_ before: String, _ after: String) -> String {
    LineDiff(before, after).lines.map { $0.sign + $0.text }.joined()
  }

  @Test(arguments: [
    ("", "", ""),
    ("a\n", "a\n", " a\n"),
    ("", "a\nb\n", "+a\n+b\n"),
    ("a\nb\n", "", "-a\n-b\n"),
    ("a\nb\nc\n", "a\nx\nc\n", " a\n-b\n+x\n c\n"),
    ("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n", "-a\n-b\n c\n+b\n a\n b\n-b\n a\n+c\n"),
    ("a", "a\n", "-a+a\n"),
    ("a\r\n", "a\n", "-a\r\n+a\n"),
    ("e\u{301}\n", "é\n", "-e\u{301}\n+é\n"),
  ])
  func `says what stayed, went and came`(before: String, after: String, script: String) {
    #expect(signed(before, after) == script)
  }

  @Test func `gives back both texts, whatever they are, by a shortest script`() {
    var seed: UInt64 = 42
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    for _ in 0..<300 {
      let texts = [0, 1].map { _ in (0..<random(12)).map { _ in ["a\n", "b\n", "c\n"][random(3)] } }
      let lines = LineDiff(texts[0].joined(), texts[1].joined()).lines
      #expect(lines.filter { $0.kind != .added }.map(\.text).joined() == texts[0].joined())
      #expect(lines.filter { $0.kind != .removed }.map(\.text).joined() == texts[1].joined())
      #expect(lines.count { $0.kind == .same } == longestCommon(texts[0], texts[1]))
    }
  }

  private func longestCommon(_ a: [String], _ b: [String]) -> Int {
    var row = Array(repeating: 0, count: b.count + 1)
    for line in a {
      var diagonal = 0
      for (column, other) in b.enumerated() {
        (diagonal, row[column + 1]) = (
          row[column + 1], line == other ? diagonal + 1 : max(row[column + 1], row[column])
        )
      }
    }
    return row[b.count]
  }

  @Test func `replaces the middle where two texts have too little in common`() {
    let before = "same\n" + (0..<3000).map { "old \($0)\n" }.joined() + "end\n"
    let after = "same\n" + (0..<3000).map { "new \($0)\n" }.joined() + "end\n"
    let lines = LineDiff(before, after).lines
    #expect(lines.count == 6002)
    #expect(lines.first?.kind == .same && lines.last?.kind == .same)
    #expect(
      lines[1...3000].allSatisfy { $0.kind == .removed }
        && lines[3001...6000].allSatisfy { $0.kind == .added })
  }
}

struct `Hunks` {
  private func headers(_ before: [Int], _ after: [Int]) -> [String] {
    func text(_ lines: [Int]) -> String { lines.map { "\($0)\n" }.joined() }
    return Block.Diff(file: "f", before: text(before), after: text(after)).hunks.map(\.header)
  }

  @Test func `show three lines around each change and join where these touch`() {
    let before = Array(1...30)
    #expect(headers(before, before.map { $0 == 10 ? 0 : $0 }) == ["@@ -7,7 +7,7 @@"])
    #expect(
      headers(before, before.filter { $0 != 10 && $0 != 20 }) == ["@@ -7,7 +7,6 @@", "@@ -17,7 +16,6 @@"])
    #expect(headers(before, before.filter { $0 != 10 && $0 != 16 }) == ["@@ -7,13 +7,11 @@"])
    #expect(headers(before, before) == [])
  }

  @Test func `of a new or emptied file count from zero`() {
    #expect(headers([], [1, 2]) == ["@@ -0,0 +1,2 @@"])
    #expect(headers([1, 2], []) == ["@@ -1,2 +0,0 @@"])
  }
}

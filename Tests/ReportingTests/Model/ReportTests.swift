import Foundation
import Testing

@testable import Reporting

struct `A report` {
  private let verdict = Verdict(.good, "Fine.")

  private func nested(_ depth: Int) -> Block {
    (1...depth).reversed().reduce(Block.paragraph("bottom")) { .section("level \($1)", [$0]) }
  }

  private func depth(_ blocks: [Block]) -> Int {
    blocks.map { if case .section(let section) = $0 { 1 + depth(section.blocks) } else { 0 } }.max() ?? 0
  }

  @Test func `collects the findings of every block, sections included, in order`() {
    func finding(_ rule: String) -> Block {
      .findings(Block.Findings([Finding(rule: rule, severity: .info, message: "")]))
    }
    let report = Report(
      "t", verdict: verdict,
      blocks: [finding("a"), .section("s", [finding("b"), .section("t", [finding("c")])]), finding("d")])
    #expect(report.findings.map(\.rule) == ["a", "b", "c", "d"])
  }

  @Test func `nests sections no deeper than four and loses nothing of what was deeper`() throws {
    var report = Report("t", verdict: verdict, blocks: [nested(4)])
    #expect(depth(report.blocks) == 4)
    report.append(nested(7))
    #expect(depth(report.blocks) == 4)
    let text = try ReportFormat.markdown.render(report)
    for level in 5...7 { #expect(text.contains("**level \(level)**")) }
    #expect(text.components(separatedBy: "bottom").count == 3)
  }
}

struct `A criterion` {
  @Test func `passes only with evidence`() {
    #expect(Block.Criterion.passed("x", evidence: "shown").state == .passed)
    #expect(Block.Criterion.passed("x", evidence: "").state == .unknown)
    #expect(Block.Criterion.passed("x", evidence: " \n").state == .unknown)
  }

  @Test func `read from JSON passes only with evidence`() throws {
    let json = #"{"text":"x","state":"passed"}"#
    #expect(try JSONDecoder().decode(Block.Criterion.self, from: Data(json.utf8)).state == .unknown)
  }
}

struct `A metric` {
  @Test(arguments: [
    (14.0, 6.0, Block.Metric.Better.lower, Status?.some(.good)), (6, 14, .lower, .bad),
    (6, 14, .higher, .good), (10_000, 10_004, .lower, nil), (10_000, 10_006, .lower, .bad),
    (14, 6, .higher, .bad), (6, 6, .lower, nil),
  ])
  func `knows whether it became better`(
    before: Double, after: Double, better: Block.Metric.Better, status: Status?
  ) {
    #expect(Block.Metric("m", before: before, after, .count, better: better).status == status)
  }

  @Test func `says by how much it changed`() {
    #expect(Block.Metric("m", before: 200, 50, .count).changeText == "−75 %")
    #expect(Block.Metric("m", before: 50, 200, .count).changeText == "+300 %")
    #expect(Block.Metric("m", before: 1000, 3, .bytes).changeText == "−99.7 %")
    #expect(Block.Metric("m", before: 5, 5, .count).changeText == "±0 %")
    #expect(Block.Metric("m", before: 0, 5, .count).changeText == nil)
    #expect(Block.Metric("m", 5, .count).changeText == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `that is not finite counts as not measured`(value: Double) {
    let metric = Block.Metric("m", before: value, value, .bytes)
    #expect(metric.value == nil && metric.before == nil)
    #expect(Block.Series("s", [value, 1]).values == [nil, 1])
  }
}

struct `A paragraph` {
  @Test func `keeps interpolated text apart from its own`() {
    let name = "a*b"
    let paragraph: Block.Paragraph = "The \(code: name) is \(strong: "gone"), \(3) times"
    #expect(
      paragraph.spans == [
        Block.Inline("The "), Block.Inline("a*b", style: .code), Block.Inline(" is "),
        Block.Inline("gone", style: .strong), Block.Inline(", "), Block.Inline("3"), Block.Inline(" times"),
      ])
  }
}

struct `A command` {
  @Test(arguments: [
    (["docker", "ps"], "docker ps"),
    (["echo", "two words"], "echo 'two words'"),
    (["echo", "it's"], #"echo 'it'\''s'"#),
    (["echo", ""], "echo ''"),
    (["echo", "$(reboot)", "a;b", "`x`"], "echo '$(reboot)' 'a;b' '`x`'"),
    (["docker", "run", "--name=web", "node:22@sha256:ab"], "docker run --name=web node:22@sha256:ab"),
    (["ls", "naïve"], "ls 'naïve'"),
  ])
  func `of arguments is quoted for a shell`(arguments: [String], command: String) {
    #expect(Block.Command(arguments: arguments).command == command)
  }
}

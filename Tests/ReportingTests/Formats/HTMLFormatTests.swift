import Foundation
import Testing

@testable import Reporting

struct `The HTML format` {
  private static let page = (try? ReportFormat.html.render(.sample)) ?? ""

  private func matches(_ pattern: String, in text: String = page) throws -> [String] {
    try NSRegularExpression(pattern: pattern).matches(in: text, range: NSRange(text.startIndex..., in: text))
      .compactMap { Range($0.range(at: 1), in: text).map { String(text[$0]) } }
  }

  @Test func `the policy allows exactly the sheet and the script`() throws {
    #expect(sha256Base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(HTMLStyle.digest == "sha256-" + sha256Base64(HTMLStyle.sheet))
    #expect(HTMLScript.digest == "sha256-" + sha256Base64("\(HTMLScript.script)"))
    let policy = try #require(matches("Content-Security-Policy\" content=\"([^\"]*)\"").first)
    #expect(
      policy.replacing("&#39;", with: "'") == """
        default-src 'none'; style-src '\(HTMLStyle.digest)'; script-src '\(HTMLScript.digest)'; \
        base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'
        """)
    #expect(try matches("<style>([\\s\\S]*?)</style>") == [HTMLStyle.sheet])
    #expect(try matches("<script>([\\s\\S]*?)</script>") == ["\(HTMLScript.script)"])
  }

  @Test func `the script reads no markup and asks for nothing`() {
    for forbidden in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "fetch", "import(", "http",
    ] {
      #expect(!"\(HTMLScript.script)".contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `a page asks for nothing outside of itself and runs nothing but its script`() throws {
    let page = Self.page.replacing("<script>\(HTMLScript.script)</script>", with: "")
    let markup = page.replacing(#/>[^<]*</#, with: "><")
    for forbidden in [
      "<script", "<link", "<img", "<iframe", "url(", "@import", " href=", " src=", " style=", " on",
    ] {
      #expect(!markup.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `every element that is opened is closed, in order`() throws {
    let empty: Set<String> = ["meta"]
    var open: [String] = []
    let page = Self.page.replacing("\(HTMLScript.script)", with: "")
    for tag in try matches("<(/?[a-z0-9]+)", in: page) where !empty.contains(tag) {
      if tag.hasPrefix("/") {
        #expect(open.popLast() == String(tag.dropFirst()))
      } else {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `drawings have a title for those who do not see them`() throws {
    let drawings = try matches("(<svg[^>]*role=\"img\"[^>]*><title>[^<]+</title>)")
    // Four before-and-after tiles, four charts, the timeline.
    #expect(drawings.count == 9)
    let decorations = try matches("(<svg[^>]*aria-hidden)")
    #expect(try matches("(<svg)").count == drawings.count + decorations.count)
  }

  @Test func `on a narrow page a label ends in an ellipsis, and a table shows that it goes on`() throws {
    let sheet = HTMLStyle.sheet
    let long = String(repeating: "a-long-name/", count: 12)
    let chart = Block.Chart("C", unit: .count, bars: [(label: long, value: 1)])
    let page = try ReportFormat.html.render(
      Report("T", verdict: Verdict(.good, ""), blocks: [.chart(chart)]))
    // Whole in the page, so that its width decides what is left out.
    #expect(page.contains(">\(long)</p></foreignObject>"))
    let label = try #require(sheet.split(separator: ".chart .label {").last?.prefix { $0 != "}" })
    #expect(label.contains("text-overflow: ellipsis") && label.contains("overflow: hidden"))
    #expect(sheet.contains("overflow-x: auto; background: linear-gradient"))
  }

  @Test func `what a program wrote is read without scrolling, a name stays on one line`() throws {
    let sheet = HTMLStyle.sheet
    let columns = [Block.Column("Text", style: .code)]
    let line = "ERROR connection to <ip>:<n> refused: timeout in the pool"
    let page = try ReportFormat.html.render(
      Report(
        "T", verdict: Verdict(.good, ""),
        blocks: [.table(Block.Table(columns: columns, rows: [[.init(line)], [.init("shop-api")]]))]))
    #expect(page.contains("<code class=\"long\">ERROR") && page.contains("<code>shop-api</code>"))
    for rule in ["td .long {", ".command pre {", ".excerpt code {", ".evidence:is(pre) { white"] {
      let rest = try #require(sheet.components(separatedBy: rule).dropFirst().first)
      #expect(("white" + rest).prefix { $0 != "}" }.contains("pre-wrap"), "\(rule)")
    }
  }

  @Test func `the name of an option is not broken in two, wherever it stands in a sentence`() throws {
    let finding = Finding(
      rule: "r", severity: .error, message: "It runs with --privileged.",
      help: "Leave out (--pid=host) - or -P.")
    let page = try ReportFormat.html.render(
      Report(
        "T", verdict: Verdict(.bad, "Do without --privileged"), blocks: [.findings(Block.Findings([finding]))]
      ))
    for option in ["--privileged.", "(--pid=host)", "-P.", "--privileged"] {
      #expect(page.contains("<span class=\"option\">\(option)</span>"), "\(option)")
    }
    #expect(HTMLStyle.sheet.contains(".option { white-space: nowrap; }"))
  }

  @Test(
    arguments: [
      (11, [12, 9, 6, 3, 0]), (1, [4, 3, 2, 1, 0]), (1037, [1040, 780, 520, 260, 0]),
      (123_456, [124_000, 93_000, 62_000, 31_000, 0]),
    ] as [(Double, [Double])])
  func `of things that are counted, each line of the grid is a whole number`(most: Double, lines: [Double])
    throws
  {
    let series = [Block.Series("errors", [0, most])]
    let chart = Block.Chart("C", kind: .lines, unit: .count, labels: ["a", "b"], series: series)
    let page = try ReportFormat.html.render(
      Report("T", verdict: Verdict(.good, ""), blocks: [.chart(chart)]))
    let scale = lines.map { "<span>\(Block.Unit.count.text($0))</span>" }.joined()
    #expect(
      page.contains(scale), "\(page.components(separatedBy: "class=\"scale\"").last?.prefix(300) ?? "")")
  }

  @Test func `follows the reader's choice of light and dark and prints`() {
    #expect(Self.page.contains("prefers-color-scheme: dark"))
    #expect(Self.page.contains("@media print"))
  }

  @Test func `no class stands for two things`() throws {
    // A severity, a status and a state are classes; each must be known to the sheet.
    let sheet = HTMLStyle.sheet
    let known = Severity.allCases.map(\.rawValue) + Status.allCases.map(\.rawValue)
    for name in known + ["passed", "failed", "unknown", "notApplicable"] {
      #expect(sheet.contains(".\(name)"), "\(name)")
    }
  }

  @Test func `folds away what nothing checked, and says how much`() throws {
    let items: [Block.Criterion] = [
      .passed("a", evidence: "e"), .unknown("b"), .unknown("c", because: "no engine"), .unknown("d"),
    ]
    let page = try ReportFormat.html.render(
      Report("T", verdict: Verdict(.good, ""), blocks: [.checklist(items)]))
    let folded = try #require(page.split(separator: "<summary>2 not checked</summary>").last)
    #expect(page.contains("<summary>2 not checked</summary>"))
    #expect(folded.contains(">b<") && folded.contains(">d<") && !folded.contains(">c<"))
  }

  @Test func `marks the word a finding points at`() throws {
    let finding = Finding(
      rule: "r", severity: .error, message: "m", location: SourceLocation(file: "f", line: 1, column: 6))
    let block = Block.Findings([finding], sources: [Block.Excerpt(file: "f", text: "FROM <b> AS x")])
    let page = try ReportFormat.html.render(
      Report("T", verdict: Verdict(.bad, ""), blocks: [.findings(block)]))
    #expect(page.contains("FROM <mark>&lt;b&gt;</mark> AS x"))
    #expect(page.contains(">     ^^^</code>"))
  }
}

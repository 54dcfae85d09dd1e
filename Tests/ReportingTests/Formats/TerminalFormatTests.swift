import Testing

@testable import Reporting

struct `The terminal format` {
  private func render(_ blocks: Block..., width: Int = 80, limit: Int = 50, color: Bool = false) throws
    -> String
  {
    let report = Report("T", verdict: Verdict(.good, "Fine."), blocks: blocks)
    let text = try ReportFormat.terminal.render(
      report, options: RenderOptions(width: width, color: color, limit: limit))
    return text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false).last.map(String.init)
      ?? ""
  }

  @Test(arguments: [40, 44, 60, 80, 100, 160])
  func `stays within the width, except for commands, which are copied`(width: Int) throws {
    let text = try ReportFormat.terminal.render(.sample, options: RenderOptions(width: width))
    for line in text.split(separator: "\n") where !line.contains("$ docker") {
      #expect(line.displayWidth <= width, "\(line)")
    }
  }

  @Test func `says the same with colour as without`() throws {
    let plain = try ReportFormat.terminal.render(.sample)
    let colored = try ReportFormat.terminal.render(.sample, options: RenderOptions(color: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}["))
    #expect(colored.visible() == plain)
  }

  @Test func `leads with the title and the verdict`() throws {
    let report = Report("Review", subject: "web", verdict: Verdict(.bad, "It never starts."))
    #expect(try ReportFormat.terminal.render(report) == "Review · web\n✗ bad  It never starts.\n")
  }

  @Test func `points a caret at the column, past tabs and wide characters`() throws {
    let finding = Finding(
      rule: "r", severity: .warning, message: "Look.", location: SourceLocation(file: "f", line: 3, column: 8)
    )
    let source = Block.Excerpt(file: "f", firstLine: 2, text: "x\n\t日本here\n")
    let text = try render(.findings(Block.Findings([finding], sources: [source])))
    #expect(
      text == """
        f — 1 warning
          ▲ warning   Look.
                      r · f:3:8
                      3 │     日本here
                        │         ^^^^

        """)
  }

  @Test(arguments: [0, 30, 299, 400])
  func `shows the word and its caret however far right it stands`(column: Int) throws {
    let line = String(repeating: "x ", count: 200) + "end"
    let finding = Finding(
      rule: "r", severity: .warning, message: "Look.",
      location: SourceLocation(file: "f", line: 1, column: column + 1))
    let text = try render(
      .findings(Block.Findings([finding], sources: [Block.Excerpt(file: "f", text: line)])), width: 60)
    let lines = text.split(separator: "\n").map(Array.init)
    let caret = try #require(lines.last?.firstIndex(of: "^"))
    #expect(lines[lines.count - 2][caret] == (column == 400 ? "e" : column == 299 ? " " : "x"))
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test func `shows the most serious findings and counts the rest`() throws {
    let findings = (0..<20).map {
      Finding(rule: "r\($0)", severity: $0 == 17 ? .error : .info, message: "m\($0)")
    }
    let text = try render(.findings(Block.Findings(findings)), limit: 3)
    #expect(["m0", "m1", "m17"].allSatisfy { text.contains($0) })
    #expect(!text.contains("m2"))
    #expect(text.hasSuffix("… and 17 more findings\n"))
  }

  @Test func `lines tables up and says their status in symbols`() throws {
    let table = Block.Table(
      columns: ["Name", Block.Column("Size", .trailing), "Note"],
      rows: [
        ["web", "9 B", Block.Cell("stopped", .bad)], ["日本", "1,204 B"], ["api", "1 B", "", "not shown"],
      ])
    #expect(
      try render(.table(table)) == """
        Name     Size  Note
        ────────────────────────
        web       9 B  ✗ stopped
        日本  1,204 B
        api       1 B

        """)
  }

  @Test func `shows a table that is too wide for the terminal row by row`() throws {
    let columns = (0..<6).map { Block.Column("Column \($0)") }
    let row = (0..<6).map { Block.Cell("some longer text \($0)") }
    let text = try render(.table(Block.Table(columns: columns, rows: [row])), width: 40)
    #expect(text.hasPrefix("Column 0  some longer text 0\nColumn 1  some longer text 1\n"))
  }

  @Test func `says so where a table is empty`() throws {
    #expect(try render(.table(Block.Table(columns: ["Name"], rows: []))) == "Name\n────\nnone\n")
    #expect(try render(.table(Block.Table(columns: [], rows: [[]]))) == "")
  }

  @Test func `draws bars in proportion and never hides a small one`() throws {
    let text = try render(
      .chart(Block.Chart("C", unit: .count, bars: [("a", 80), ("b", 40), ("c", 0.001), ("d", 0)])))
    let bars = text.split(separator: "\n").dropFirst().map { line in line.count { "█▏▌".contains($0) } }
    #expect(bars == [50, 25, 1, 0])
  }

  @Test func `draws a line as blocks and leaves gaps where there is no value`() throws {
    let chart = Block.Chart(
      "C", kind: .lines, unit: .count, labels: ["1", "2", "3", "4"],
      series: [Block.Series("", [0, 7, nil, 3])])
    #expect(try render(.chart(chart)) == "C\n▁█ ▄  0 … 7\n1 … 4\n")
  }

  @Test func `what nothing checked takes one line, and says how much more there is`() throws {
    let criteria = (1...30).map { Block.Criterion.unknown("criterion \($0)") }
    let text = try render(.checklist(criteria)).split(separator: "\n")
    #expect(text.count == 1)
    #expect(text[0].hasPrefix("? not checked  criterion 1 · criterion 2 · "))
    #expect(text[0].hasSuffix(" more items"))
    #expect(String(text[0]).displayWidth <= 80)
    let long = Block.Criterion.unknown(String(repeating: "long ", count: 60))
    #expect(try render(.checklist([long, long])).split(separator: "\n").count == 1)
  }

  @Test func `keeps the peak of a line with more points than columns`() throws {
    let values = (0..<5000).map { $0 == 2501 ? 100.0 : 1 }
    let chart = Block.Chart("C", kind: .lines, unit: .count, labels: [], series: [Block.Series("", values)])
    #expect(try render(.chart(chart)).contains("█"))
  }

  @Test(arguments: [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude])
  func `draws extreme values without trapping`(value: Double) throws {
    for kind in [Block.Chart.Kind.bars, .lines] {
      let series = [Block.Series("s", [value, -value, 0]), Block.Series("short", [])]
      let chart = Block.Chart("C", kind: kind, unit: .seconds, labels: ["a", "b", "c", "d"], series: series)
      for format in ReportFormat.allCases {
        let report = Report("T", verdict: Verdict(.good, ""), blocks: [.chart(chart)])
        #expect(try !format.render(report).isEmpty)
      }
    }
  }
}

struct `Wrapped text` {
  /// What most texts are spared, going word by word, must give the same lines; so must a text of two styles.
  @Test(
    arguments: [
      "one two three four five", "a", "", " leading", "trailing ", "two  spaces",
      "averyveryverylongword in it",
      "tab\there", "line\nfeed", "exactly ten", "exactly te n", "日本 語 text",
      "a b c d e f g h i j k l m n o p",
    ], [2, 5, 10, 11, 40])
  func `is the same by the short way and the general one`(text: String, width: Int) {
    var styled = TerminalText(String(text.prefix(3)), .plain)
    styled += TerminalText(String(text.dropFirst(3)), .code)
    for text in [TerminalText(text), styled] {
      let short = text.wrapped(to: width)
      #expect(short == text.filled(to: width))
      #expect(short.allSatisfy { $0.width <= width })
    }
  }
}

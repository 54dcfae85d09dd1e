import Foundation
import Testing

@testable import Reporting

struct `Hostile text in every field` {
  private static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</style><script>",
    "-->",
    "\u{1B}[2J\u{1B}]0;owned\u{07}", "\u{1B}]52;c;cm0gLXJm\u{1B}\\", "\u{9B}31m", "\u{202E}}evil{\u{2066}",
    "a\nb\r\nc\rd", "```\n# Forged\n✅ good", "| a | b |\n|---|", "[x](javascript:alert(1))", "@everyone #1",
    "\u{0}\u{8}\u{7F}\u{FEFF}\u{200B}", "\u{E0041}\u{E007F}", String(repeating: "界", count: 200), "", " ",
    "\t\t",
    "{{template}} ${x} %s %n", "e\u{301}\u{302}\u{303}\u{304}",
  ]

  /// A report with this text wherever a report holds text.
  private static func report(_ text: String) -> Report {
    let location = SourceLocation(file: text, line: 1, column: 3)
    let finding = Finding(
      rule: text, severity: .error, message: text, location: location, subject: text, evidence: text,
      help: text,
      fix: Fix(text, edits: [TextEdit(start: 0, end: 1, replacement: text)]), aliases: [text])
    let excerpt = Block.Excerpt(file: text, firstLine: 1, text: text, language: text)
    let chart = { (kind: Block.Chart.Kind) in
      Block.Chart(
        text, kind: kind, unit: .bytes, labels: [text, text],
        series: [Block.Series(text, [1, 2]), Block.Series(text, [3])])
    }
    return Report(
      text, subject: text, verdict: Verdict(.bad, text),
      blocks: [
        .paragraph(Block.Paragraph(Block.Inline.Style.allCases.map { Block.Inline(text, style: $0) })),
        .facts([Block.Fact(text, text), Block.Fact(text, text, status: .bad)]),
        .metrics([Block.Metric(text, before: 1, 2, .count, better: .lower)]),
        .findings(Block.Findings([finding], sources: [excerpt])),
        .table(
          Block.Table(
            caption: text, columns: Block.Inline.Style.allCases.map { Block.Column(text, style: $0) },
            rows: [[Block.Cell(text), Block.Cell(text, .good), Block.Cell(text)]])),
        .chart(chart(.bars)), .chart(chart(.lines)),
        .checklist([.passed(text, evidence: text), .failed(text, evidence: text)]),
        .diff(Block.Diff(file: text, before: text, after: "x\n" + text)),
        .commands([Block.Command(text, comment: text), Block.Command(arguments: [text])]),
        .timeline([Block.Event(Date(timeIntervalSince1970: 0), text, status: .bad)]),
        .excerpt(excerpt), .section(text, [.section(text, [])]),
      ])
  }

  @Test(arguments: texts, [40, 100])
  func `brings no control character to a terminal`(text: String, width: Int) throws {
    let output = try ReportFormat.terminal.render(Self.report(text), options: RenderOptions(width: width))
    #expect(!output.unicodeScalars.contains { $0 != "\n" && $0.actsUnseen })
    let colored = try ReportFormat.terminal.render(
      Self.report(text), options: RenderOptions(width: width, color: true))
    #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == output)
  }

  @Test(arguments: texts)
  func `adds no markup to a page`(text: String) throws {
    let page = try ReportFormat.html.render(Self.report(text))
    let benign = try ReportFormat.html.render(Self.report("benign"))
    func tags(_ page: String) -> Set<String> {
      Set(page.matches(of: #/</?[a-zA-Z!][a-zA-Z0-9]*/#).map { String($0.output) })
    }
    #expect(tags(page).subtracting(tags(benign)) == [])
    #expect(!page.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && $0.actsUnseen })
    #expect(page.matches(of: #/ on[a-z]+=['"]/#).isEmpty)
  }

  @Test(arguments: texts)
  func `forges no heading, verdict, link or mention in Markdown`(text: String) throws {
    let markdown = try ReportFormat.markdown.render(Self.report(text))
    var fence: Substring?
    var headings = 0
    for line in markdown.split(separator: "\n") {
      let trimmed = line.drop { $0 == " " }
      let ticks = trimmed.prefix { $0 == "`" }
      if let open = fence {
        if ticks.count >= open.count && ticks.count == trimmed.count { fence = nil }
        continue
      }
      if ticks.count >= 3, !trimmed.dropFirst(ticks.count).contains("`") {
        fence = ticks
        continue
      }
      if line.hasPrefix("#") { headings += 1 }
      let prose = line.replacing(#/(`+)(?:[^`]|(?!\1)`+)*?\1/#, with: "").replacing("<!-- -->", with: "")
      #expect(!prose.contains(#/<[a-zA-Z/!]/#), "\(line)")
      #expect(!prose.contains(#/(^|[^\\])\]\(/#), "\(line)")
    }
    #expect(fence == nil)
    #expect(headings == 3)
    #expect(!markdown.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && $0.actsUnseen })
  }

  @Test(arguments: texts)
  func `survives JSON unchanged`(text: String) throws {
    let json = try ReportFormat.json.render(Self.report(text))
    #expect(try Report(json: json) == Self.report(text))
    #expect(!json.unicodeScalars.contains { $0 != "\n" && $0.actsUnseen })
  }

  @Test(arguments: texts)
  func `keeps SARIF, JSON and JUnit well formed and in their schema`(text: String) throws {
    let report = Self.report(text)
    #expect(try JSONSchema(Report.jsonSchema).faults(in: ReportFormat.json.render(report)) == [])
    let sarif = try ReportFormat.sarif.render(report)
    #expect(try JSONSerialization.jsonObject(with: Data(sarif.utf8)) is NSDictionary)
    #expect(!sarif.unicodeScalars.contains { $0 != "\n" && $0.actsUnseen })
    let junit = try #require(XMLElements(try ReportFormat.junit.render(report)))
    let known: Set = ["testsuites", "testsuite", "testcase", "failure", "skipped", "system-out"]
    #expect(known.isSuperset(of: junit.elements.map(\.name)))
  }

  /// Pieces that do something in a terminal: C0 and C1 controls, DEL, OSC 8 and 52, DCS, bidirectional controls, and
  /// bytes that are no UTF-8.
  private static let pieces: [[UInt8]] = {
    let texts = [
      "\u{1B}]8;;http://x\u{7}link\u{1B}]8;;\u{7}", "\u{1B}]52;c;eA==\u{1B}\\", "\u{1B}P1;2q\u{1B}\\",
      "\u{1B}[2J", "\u{9B}31m", "\u{1B}\u{1B}[", "\u{202A}\u{202E}\u{2066}\u{2069}\u{200F}\u{61C}", "\u{7F}",
      "word ", "\n", "界", "é",
    ]
    var pieces: [[UInt8]] = texts.map { Array($0.utf8) }
    for control in UInt8(0)...0x1F { pieces.append([control]) }
    for control in UInt8(0x80)...0x9F { pieces.append([0xC2, control]) }
    for byte in UInt8(0x80)...0xFF { pieces.append([byte]) }
    pieces += [[0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x9B], [0xE2, 0x80]]
    return pieces
  }()

  @Test func `of a thousand fuzzed byte strings brings no control to a terminal`() {
    var generator = Numbers(seed: 11)
    for _ in 0..<1000 {
      let bytes = (0..<Int.random(in: 1...30, using: &generator)).flatMap { _ in
        Self.pieces.randomElement(using: &generator) ?? []
      }
      let report = Self.report(String(decoding: bytes, as: UTF8.self))
      var writer = TerminalWriter(RenderOptions(width: Int.random(in: 40...120, using: &generator)))
      writer.write(report)
      let output = writer.output
      #expect(!output.utf8.contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F })
      #expect(!output.unicodeScalars.contains { $0 != "\n" && $0.actsUnseen })
    }
  }

  @Test func `of a thousand random strings brings nothing unseen to any format`() throws {
    var seed: UInt64 = 7
    func random(_ count: UInt32) -> UInt32 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(truncatingIfNeeded: seed >> 33) % count
    }
    for _ in 0..<1000 {
      var text = ""
      for _ in 0..<random(40) {
        let limit: UInt32 = [0x20, 0x100, 0x2100, 0x11_0000][Int(random(4))]
        if let scalar = Unicode.Scalar(random(limit)) { text.unicodeScalars.append(scalar) }
      }
      let report = Report(
        text, verdict: Verdict(.bad, text),
        blocks: [.paragraph(Block.Paragraph(text)), .facts([Block.Fact(text, text)])])
      for format in ReportFormat.allCases {
        let output = try format.render(report)
        #expect(!output.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && $0.actsUnseen })
      }
    }
  }
}

/// A generator that gives the same numbers on every machine.
private struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64 (Steele, Lea and Flood, 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

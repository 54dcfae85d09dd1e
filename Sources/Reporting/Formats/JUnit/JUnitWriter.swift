/// Writes findings and checklists as test cases in the XML that build servers read (the format of Ant's JUnit task).
///
/// Warnings and worse fail; notes and matters of style are mentioned. Of a checklist, what nothing checked is skipped.
struct JUnitWriter {
  private(set) var output = ""

  /// One test case.
  private struct Case {
    enum Result { case passed, failed(String, kind: String), skipped(String), noted(String) }
    var name: String
    var result: Result
  }

  mutating func write(_ report: Report) {
    var suites: [(name: String, cases: [Case])] = []
    for block in report.blocks.flatMap(\.leaves) {
      switch block {
      case .findings(let findings):
        for group in FindingGroup.groups(of: findings.findings) {
          suites.append((group.place.isEmpty ? report.title : group.place, group.findings.map(Self.case)))
        }
      case .checklist(let criteria): suites.append(("Checklist", criteria.map(Self.case)))
      case .paragraph, .facts, .metrics, .table, .chart, .diff, .commands, .timeline, .excerpt, .section:
        continue
      }
    }
    if suites.isEmpty { suites = [(report.title, [Self.verdict(of: report)])] }
    output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let name = report.subject.isEmpty ? report.title : "\(report.title): \(report.subject)"
    open("testsuites", Self.attributes(name, suites.flatMap(\.cases)))
    for suite in suites {
      open("testsuite", Self.attributes(suite.name, suite.cases), indent: 1)
      for test in suite.cases { write(test, of: suite.name) }
      output += "  </testsuite>\n"
    }
    output += "</testsuites>\n"
  }

  private mutating func write(_ test: Case, of suite: String) {
    let attributes: [(StaticString, String)] = [("classname", suite), ("name", test.name)]
    switch test.result {
    case .passed: open("testcase", attributes, indent: 2, isEmpty: true)
    case .failed(let text, let kind):
      open("testcase", attributes, indent: 2)
      output +=
        "      <failure type=\"\(Self.escaped(kind))\">\(Self.escaped(text))</failure>\n    </testcase>\n"
    case .skipped(let text):
      open("testcase", attributes, indent: 2)
      open("skipped", [("message", text)], indent: 3, isEmpty: true)
      output += "    </testcase>\n"
    case .noted(let text):
      open("testcase", attributes, indent: 2)
      output += "      <system-out>\(Self.escaped(text))</system-out>\n    </testcase>\n"
    }
  }

  private static func `case`(_ finding: Finding) -> Case {
    let place = finding.location.map { "\($0.file):\($0.line):\($0.column)" }
    let text = [
      place, finding.message, finding.evidence, finding.help, finding.fix.map { "Fix: " + $0.summary },
    ]
    .compactMap(\.self).joined(separator: "\n")
    let name = finding.location.map { "\(finding.rule) in line \($0.line)" } ?? finding.rule
    return Case(
      name: name,
      result: finding.severity >= .warning ? .failed(text, kind: finding.severity.rawValue) : .noted(text))
  }

  private static func `case`(_ criterion: Block.Criterion) -> Case {
    let evidence = criterion.evidence ?? criterion.state.word
    let result: Case.Result =
      switch criterion.state {
      case .passed: .noted(evidence)
      case .failed: .failed(evidence, kind: "criterion")
      case .notApplicable, .unknown: .skipped(evidence)
      }
    return Case(name: criterion.text, result: result)
  }

  private static func verdict(of report: Report) -> Case {
    let sentence = report.verdict.sentence
    return Case(
      name: report.title,
      result: report.verdict.level == .bad ? .failed(sentence, kind: "verdict") : .noted(sentence))
  }

  private static func attributes(_ name: String, _ cases: [Case]) -> [(StaticString, String)] {
    let failures = cases.count { if case .failed = $0.result { true } else { false } }
    let skipped = cases.count { if case .skipped = $0.result { true } else { false } }
    return [
      ("name", name), ("tests", "\(cases.count)"), ("failures", "\(failures)"), ("errors", "0"),
      ("skipped", "\(skipped)"),
    ]
  }

  private mutating func open(
    _ name: StaticString, _ attributes: [(StaticString, String)], indent: Int = 0, isEmpty: Bool = false
  ) {
    output += String(repeating: "  ", count: indent) + "<\(name)"
    for (name, value) in attributes { output += " \(name)=\"\(Self.escaped(value, inAttribute: true))\"" }
    output += isEmpty ? "/>\n" : ">\n"
  }

  /// Text as XML 1.0 may hold it (section 2.2), line ends of an attribute as references so that they stay.
  private static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    text.visible().escaping { escape(at: $0, in: $1, inAttribute: inAttribute) }
  }

  /// What stands for the character at a place, and how many bytes it takes; `nil` where it stands for itself.
  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>, inAttribute: Bool
  ) -> (text: String, width: Int)? {
    switch Unicode.Scalar(utf8[index]) {
    case "&": ("&amp;", 1)
    case "<": ("&lt;", 1)
    case ">": ("&gt;", 1)
    case "\"": ("&quot;", 1)
    case "\n" where inAttribute: ("&#10;", 1)
    case "\t" where inAttribute: ("&#9;", 1)
    // Noncharacters that XML forbids and that have no picture: U+FFFE, U+FFFF.
    case "\u{EF}" where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: ("\u{FFFD}", 3)
    default: nil
    }
  }
}

import Foundation
import Testing

@testable import Reporting

struct `The published schema` {
  private let schema = try? JSONSchema(Report.jsonSchema)

  private func faults(in json: String) throws -> [String] {
    try #require(schema).faults(in: json)
  }

  @Test func `is the file in the tree, and names the version that reports name`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Reporting/Schema/report-1.schema.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == Report.jsonSchema)
    #expect(Report.jsonSchema.contains("\"const\": \"\(Report.schema)\""))
  }

  @Test func `accepts a report with every kind of block`() throws {
    let json = try ReportFormat.json.render(.sample)
    #expect(try faults(in: json) == [])
    for kind in [
      "paragraph", "facts", "metrics", "findings", "table", "chart", "checklist", "diff", "commands",
      "timeline", "excerpt", "section",
    ] {
      #expect(json.contains("\"type\" : \"\(kind)\""), "\(kind)")
    }
  }

  @Test func `accepts an empty report and findings with rules`() throws {
    let verdict = Verdict(.good, "")
    let rule = RuleDescription(id: "r", title: "t", help: "h", source: "https://example.com")
    for report in [
      Report("", verdict: verdict),
      Report("T", verdict: verdict, blocks: [.findings(Block.Findings([], rules: [rule]))]),
      Report("T", verdict: verdict, blocks: [.metrics([Block.Metric("m", nil, .seconds)])]),
    ] {
      #expect(try faults(in: ReportFormat.json.render(report)) == [])
    }
  }

  @Test(arguments: [
    (#"{"type":"video"}"#, "is not"), (#"{"type":"facts"}"#, "lacks items"),
    (#"{"type":"facts","items":[{"name":"n","value":7}]}"#, "is no"),
    (#"{"type":"facts","items":[{"name":"n","value":"v","extra":"x"}]}"#, "knows no extra"),
    (#"{"type":"checklist","items":[{"text":"t","state":"passed"}]}"#, "lacks evidence"),
    (#"{"type":"checklist","items":[{"text":"t","state":"perhaps"}]}"#, "is none of"),
  ])
  func `refuses what no report holds`(block: String, expected: String) throws {
    let json = """
      {"schema":"longshore.report/1","title":"","subject":"","verdict":{"level":"good","sentence":""},
       "findings":[],"blocks":[\(block)]}
      """
    #expect(try faults(in: json).contains { $0.contains(expected) })
  }
}

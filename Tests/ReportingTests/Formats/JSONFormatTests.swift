import Foundation
import Testing

@testable import Reporting

struct `The JSON format` {
  @Test func `is read back as it was written, every block of it`() throws {
    let text = try ReportFormat.json.render(.sample)
    let back = try Report(json: text)
    #expect(back == .sample)
    #expect(try ReportFormat.json.render(back) == text)
  }

  @Test func `names its schema and repeats all findings at the top`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(ReportFormat.json.render(.sample).utf8))
    let object = try #require(json as? NSDictionary)
    #expect(object["schema"] as? String == "longshore.report/1")
    #expect(object["title"] as? String == "Dockerfile review")
    #expect((object["verdict"] as? NSDictionary)?["level"] as? String == "attention")
    let findings = try #require(object["findings"] as? [NSDictionary])
    #expect(findings.count == Report.sample.findings.count)
    let first = findings[0]
    #expect(first["rule"] as? String == "base-untagged")
    #expect(first["severity"] as? String == "error")
    #expect(first["aliases"] as? [String] == ["DL3006", "DS-0001"])
    #expect(first["location"] as? NSDictionary == ["file": "web/Dockerfile", "line": 1, "column": 6])
    #expect(
      (first["fix"] as? NSDictionary)?["summary"] as? String == "Pin the base image to node:22.11-alpine")
  }

  @Test func `is complete whatever the limit for people is`() throws {
    let findings = (0..<500).map { Finding(rule: "r\($0)", severity: .info, message: "m") }
    let report = Report("T", verdict: Verdict(.good, ""), blocks: [.findings(Block.Findings(findings))])
    let text = try ReportFormat.json.render(report, options: RenderOptions(limit: 1))
    #expect(try Report(json: text).findings.count == 500)
  }

  @Test func `escapes what acts unseen without changing it`() throws {
    let hostile = "\u{202E}\u{1B}\u{7F}\u{85}\u{E0041}\u{2028}é"
    let report = Report(hostile, verdict: Verdict(.good, ""))
    let text = try ReportFormat.json.render(report)
    #expect(text.contains(#"\u202e\u001b\u007f\u0085\udb40\udc41\u2028é"#))
    #expect(try Report(json: text).title == hostile)
  }

  @Test(arguments: [
    #"{"schema":"longshore.report/2","title":"","subject":"","verdict":{"level":"good","sentence":""},"blocks":[]}"#,
    #"{"title":"x"}"#, "[]", "not JSON", "",
    #"{"schema":"longshore.report/1","title":"","subject":"","verdict":{"level":"good","sentence":""},"blocks":[{"type":"video"}]}"#,
  ])
  func `of another kind is refused`(json: String) {
    #expect(throws: DecodingError.self) { try Report(json: json) }
  }

  @Test(arguments: [-1e11, 1e12, 1e300, .infinity, -.infinity, .nan])
  func `writes times that no calendar holds as the nearest that one does`(seconds: Double) throws {
    let event = Block.Event(Date(timeIntervalSince1970: seconds), "x")
    let report = Report("T", verdict: Verdict(.good, ""), blocks: [.timeline([event])])
    // SARIF and JUnit have no timelines.
    for format in [ReportFormat.terminal, .markdown, .json, .html] {
      let text = try format.render(report)
      #expect(text.contains("1582-10-15") || text.contains("9999-12-31"))
    }
  }
}

import Foundation
import Testing

@testable import Reporting

struct `The SARIF format` {
  private struct Log: Decodable {
    struct Message: Decodable { let text: String }
    struct Region: Decodable, Equatable {
      var startLine: Int?
      var startColumn: Int?
      var endLine: Int?
      var endColumn: Int?
      var byteOffset: Int?
      var byteLength: Int?
    }
    struct Artifact: Decodable { let uri: String }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Logical: Decodable { let name: String }
    struct Location: Decodable {
      let physicalLocation: Physical?
      let logicalLocations: [Logical]?
    }
    struct Replacement: Decodable {
      let deletedRegion: Region
      let insertedContent: Message?
    }
    struct Change: Decodable { let replacements: [Replacement] }
    struct Fix: Decodable { let artifactChanges: [Change] }
    struct Result: Decodable {
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let locations: [Location]
      let partialFingerprints: [String: String]
      let fixes: [Fix]?
    }
    struct Rule: Decodable {
      let id: String
      let shortDescription: Message
      let help: Message
      let helpUri: String?
    }
    struct Driver: Decodable {
      let name: String
      let semanticVersion: String?
      let rules: [Rule]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Run: Decodable {
      let tool: Tool
      let results: [Result]
    }
    let version: String
    let runs: [Run]
  }

  private func run(_ findings: [Finding], text: String? = nil, rules: [RuleDescription] = []) throws
    -> Log.Run
  {
    let sources = text.map { [Block.Excerpt(file: "web/Dockerfile", text: $0)] } ?? []
    let report = Report(
      "T", verdict: Verdict(.bad, ""),
      blocks: [.section("s", [.findings(Block.Findings(findings, sources: sources, rules: rules))])])
    let json = try ReportFormat.sarif.render(report, options: RenderOptions(toolVersion: "1.2.3"))
    let log = try JSONDecoder().decode(Log.self, from: Data(json.utf8))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  private func finding(_ rule: String = "r", line: Int = 1, column: Int = 1, fix: Fix? = nil) -> Finding {
    Finding(
      rule: rule, severity: .warning, message: "m",
      location: SourceLocation(file: "web/Dockerfile", line: line, column: column), fix: fix)
  }

  @Test func `names the tool, its version and the rules that found something, each with its help`() throws {
    let described = RuleDescription(
      id: "b", title: "No tag", help: "Pin it.", source: "https://docs.docker.com/build/")
    let run = try run([finding("b"), finding("a"), finding("b")], rules: [described])
    #expect(run.tool.driver.name == "longshore")
    #expect(run.tool.driver.semanticVersion == "1.2.3")
    #expect(run.tool.driver.rules.map(\.id) == ["a", "b"])
    #expect(run.tool.driver.rules[1].shortDescription.text == "No tag")
    #expect(run.tool.driver.rules[1].help.text == "Pin it.")
    #expect(run.tool.driver.rules[1].helpUri == "https://docs.docker.com/build/")
    #expect(run.results.map(\.ruleIndex) == [1, 0, 1])
  }

  @Test(arguments: [
    (Severity.style, "note"), (.info, "note"), (.warning, "warning"), (.error, "error"), (.critical, "error"),
  ])
  func `knows three levels`(severity: Severity, level: String) throws {
    let finding = Finding(rule: "r", severity: severity, message: "m", subject: "web")
    let result = try #require(try run([finding]).results.first)
    #expect(result.level == level)
    #expect(result.locations.first?.logicalLocations?.first?.name == "web")
    #expect(result.locations.first?.physicalLocation == nil)
  }

  @Test func `counts columns in characters where the text is known`() throws {
    let text = "RUN echo é日😀 here\n"
    let column = "RUN echo é日😀 ".utf8.count + 1
    let region = try run([finding(column: column)], text: text).results[0].locations[0].physicalLocation?
      .region
    #expect(region == .init(startLine: 1, startColumn: 14))
    let unknown = try run([finding(column: column)]).results[0].locations[0].physicalLocation?.region
    #expect(unknown == .init(startLine: 1))
  }

  @Test func `gives no column where a mask has moved the text`() throws {
    let text = "ENV TOKEN=[secret] A=1\n"
    let region = try run([finding(column: 30)], text: text).results[0].locations[0].physicalLocation?.region
    #expect(region == .init(startLine: 1))
  }

  @Test func `gives fixes by line and column, or by bytes where the text is not known`() throws {
    let fix = Fix(
      "Pin",
      edits: [TextEdit(start: 14, end: 16, replacement: ":22"), TextEdit(start: 3, end: 4, replacement: "")])
    let text = "# é\nFROM node\nUSER x\n"
    let known = try #require(try run([finding(line: 2, fix: fix)], text: text).results[0].fixes?.first)
    let replacements = known.artifactChanges[0].replacements
    #expect(replacements[0].deletedRegion == .init(startLine: 2, startColumn: 10, endLine: 3, endColumn: 2))
    #expect(replacements[0].insertedContent?.text == ":22")
    #expect(replacements[1].insertedContent == nil)
    let unknown = try #require(try run([finding(line: 2, fix: fix)]).results[0].fixes?.first)
    #expect(unknown.artifactChanges[0].replacements[0].deletedRegion == .init(byteOffset: 14, byteLength: 2))
  }

  @Test func `knows a finding again when lines are added above it, and tells equal ones apart`() throws {
    func prints(_ findings: [Finding], _ text: String) throws -> [String] {
      try run(findings, text: text).results.map { $0.partialFingerprints["longshoreFinding/v1"] ?? "" }
    }
    let before = try prints([finding(line: 1), finding(line: 2)], "RUN a\nRUN  a\nRUN b\n")
    let after = try prints([finding(line: 3), finding(line: 4)], "#\n#\nRUN a\n  RUN a\nRUN b\n")
    #expect(before == after)
    #expect(Set(before).count == 2)
    #expect(try prints([finding(line: 3)], "RUN a\nRUN a\nRUN b\n")[0].prefix(16) != before[0].prefix(16))
  }

  @Test func `is the same bytes for the same report`() throws {
    let texts = try (0..<5).map { _ in try ReportFormat.sarif.render(.sample) }
    #expect(Set(texts).count == 1)
  }

  @Test func `writes files as addresses`() throws {
    for (file, uri) in [
      ("a b/é.yaml", "a%20b/%C3%A9.yaml"), ("/srv/x", "file:///srv/x"), ("a%2F?#", "a%252F%3F%23"),
    ] {
      let finding = Finding(
        rule: "r", severity: .info, message: "", location: SourceLocation(file: file, line: 1))
      #expect(try run([finding]).results[0].locations[0].physicalLocation?.artifactLocation.uri == uri)
    }
  }
}

import Foundation
import Reporting
import Testing

@testable import AgentKit

struct DiagnosticCodeTests {
  @Test func `every code is documented with its severity, once`() throws {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/AgentKit/AgentKit.docc/DefinitionDiagnostics.md")
    let rows = try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| `") }
      .map { $0.replacing("\\|", with: "").split(separator: "|").map { $0.trimmed } }
    #expect(rows.allSatisfy { $0.count == 4 })
    #expect(rows.map { $0[0] } == DiagnosticCode.allCases.map { "`\($0.rawValue)`" })
    #expect(rows.map { $0[1] } == DiagnosticCode.allCases.map(\.severity.rawValue))
  }

  @Test func `no file floods the list`() {
    let keys = (0..<2000).map { "key\($0): 1" }.joined(separator: "\n")
    let result = reading(keys: keys)
    #expect(result.definition?.unknownKeys.count == 2000)
    #expect(result.diagnostics.count == 1001)
    #expect(result.diagnostics.last?.code == .moreFaults)
  }

  @Test func `codes are words with hyphens`() {
    for code in DiagnosticCode.allCases { #expect(code.rawValue == Slug.of(code.rawValue)) }
  }
}

struct DiagnosticLogTests {
  private let diagnostics = reading(
    "---\nname: helper\ndescription: a: b\nvibe: calm\n---\n", file: "my agents/helper.md"
  ).diagnostics

  @Test func `results have their rule, level, place and fix`() throws {
    let run = DiagnosticLog(diagnostics, version: "1.0.0").json["runs"]
    guard case .array(let runs) = run, let first = runs.first, case .array(let results) = first["results"]
    else {
      Issue.record("there is no run with results")
      return
    }
    #expect(
      results.map { $0["ruleId"] }
        == ["yaml-invalid", "name-file-mismatch", "unknown-key"].filter { id in
          diagnostics.contains { $0.code.rawValue == id }
        }.map { .string($0) })
    #expect(results.map { $0["level"] } == ["warning", "note"])
    let location = try #require(results.first?["locations"]?.plain)
    #expect(location.contains("uri=my%20agents/helper.md"))
    #expect(location.contains("startLine=3"))
    #expect(results.first?["fixes"]?.plain.contains("byteLength=5,byteOffset=29") == true)
    #expect(results.last?["fixes"] == nil)
  }

  @Test func `rules are those that were broken, and results point at them`() {
    let json = DiagnosticLog(diagnostics, version: "1.0.0").json
    #expect(json["version"] == "2.1.0")
    #expect(json["runs"]?.plain.contains("ruleIndex=1") == true)
    #expect(json["runs"]?.plain.contains("rules=defaultConfiguration=level=warning,id=yaml-invalid") == true)
  }
}

struct DiagnosticJSONTests {
  @Test func `diagnostics are written as the command promises`() throws {
    let diagnostic = try #require(reading(keys: "vibe: calm").diagnostics.first)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(diagnostic), as: UTF8.self) == """
        {"code":"unknown-key","column":1,"edits":[],"file":"helper.md","fix":"Nothing, unless it is a typing error.",\
        "length":4,"line":4,\
        "message":"no host is known to read `vibe`; it is kept","severity":"info"}
        """)
  }

  @Test func `a definition survives being written and read`() throws {
    for text in ExportTests.definitions {
      let definition = try #require(reading(text).definition)
      let data = try JSONEncoder().encode(definition)
      #expect(try JSONDecoder().decode(AgentDefinition.self, from: data) == definition)
    }
  }

  @Test func `a model has its file, name, description and tools at the top`() throws {
    let definition = try #require(reading(smallDefinition).definition)
    let json = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(definition))
    #expect(json["file"] == "helper.md" && json["name"] == "helper" && json["description"] == "Helps.")
    #expect(json["tools"] == ["Read", "Bash(docker build:*)"])
    #expect(json["scope"] == "explicit")
  }
}

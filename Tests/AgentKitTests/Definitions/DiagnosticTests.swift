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
    #expect(rows.map { $0[2] } == DiagnosticCode.allCases.map(\.rule.title))
    #expect(rows.map { $0[3] } == DiagnosticCode.allCases.map { $0.rule.help.replacing("|", with: "") })
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

import Foundation
import Reporting
import Testing

@testable import AgentKit

/// One definition as each host wants it, with all of its keys.
struct HostFixtureTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/definitions/hosts").standardizedFileURL.path

  static let files: [(host: HostFormat, file: String)] = [
    (.claude, ".claude/agents/harbour-master.md"), (.copilot, ".github/agents/berth-planner.agent.md"),
    (.opencode, ".opencode/agent/log-keeper.md"), (.gemini, ".gemini/agents/tide_reader.md"),
    (.cursor, ".cursor/agents/lookout.md"),
  ]

  private func read(_ file: String) throws -> DefinitionReader.Result {
    let path = "\(Self.folder)/\(file)"
    return DefinitionReader().read([UInt8](try Data(contentsOf: URL(filePath: path))), file: file)
  }

  @Test(arguments: files)
  func `a host's own file has no fault`(_ host: HostFormat, _ file: String) throws {
    let result = try read(file)
    #expect(result.diagnostics.filter { $0.severity > .info } == [])
    #expect(result.definition?.unknownKeys == [:])
  }

  @Test(arguments: files)
  func `every key that the host reads is in its file and in the model`(_ host: HostFormat, _ file: String)
    throws
  {
    let definition = try #require(try read(file).definition)
    let own = FrontmatterKey.allCases.filter { $0.spellings[host] != nil }
    let missing = own.filter { definition.value(of: $0) == nil && definition.places[$0.rawValue] == nil }
    // Kept for files of their time.
    #expect(missing.filter { ![.infer, .hooks, .name].contains($0) } == [], "\(host)")
  }

  @Test(arguments: files)
  func `written for its own host, nothing is lost`(_ host: HostFormat, _ file: String) throws {
    let definition = try #require(try read(file).definition)
    let exported = DefinitionExporter(to: host).export(definition)
    let again = DefinitionReader().read(Array(exported.text.utf8), file: exported.path)
    let lost = Set(exported.losses.map(\.key))
    let differences = again.definition?.differences(from: definition) ?? ["everything"]
    #expect(differences.isSubset(of: lost))
    #expect(again.diagnostics.filter { $0.severity > .info } == [])
  }

  @Test func `a project with all hosts' folders has all their agents`() {
    let library = DefinitionLoader().load(DefinitionSource.standard(project: Self.folder))
    let names = library.definitions.filter { $0.scope == .project }.map(\.name)
    #expect(names == ["Berth Planner", "harbour-master", "log-keeper", "lookout", "tide_reader"])
    #expect(library.diagnostics.filter { $0.severity > .warning } == [])
  }
}

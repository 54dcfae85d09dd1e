import Foundation
import Testing

@testable import AgentKit

struct BuiltInDefinitionsTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Agents").standardizedFileURL

  @Test func `every file of Agents ships`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md")
    }
    #expect(BuiltInDefinitions.files.map(\.name) == names.sorted())
    for file in BuiltInDefinitions.files {
      let onDisk = try Data(contentsOf: folder.appending(path: file.name))
      #expect([UInt8](onDisk) == file.bytes, "\(file.name) was embedded before its last change")
    }
  }

  @Test func `those that ship have no fault`() {
    let library = DefinitionLoader().load([.builtIn])
    #expect(library.definitions.count == 5)
    #expect(library.diagnostics == [])
  }

  @Test(arguments: BuiltInDefinitions.files.map(\.name))
  func `each one says all that the specification asks for`(_ file: String) throws {
    let library = DefinitionLoader().load([.builtIn])
    let definition = try #require(library.definitions.first { $0.file.hasSuffix(file) })
    #expect(!definition.body.role.isEmpty)
    #expect(definition.body.capabilities.count >= 3)
    #expect(!definition.body.whenToUse.isEmpty)
    #expect(definition.body.delegationTriggers.contains { !$0.phrases.isEmpty })
    #expect(!definition.body.qualityStandards.isEmpty)
    #expect(!definition.body.worksWith.isEmpty)
    #expect(library.handoffTargets(of: definition).count == definition.body.worksWith.count)
    #expect(!definition.body.mcpServers.isEmpty)
    #expect(!definition.body.deliverables.isEmpty)
    #expect(!definition.body.successCriteria.isEmpty)
  }
}

import Foundation
import Testing

/// Holds the client to the whole API. What it has is said once, where it says what it does: each requirement of the
/// protocols under `Endpoints` names its endpoint.
struct EndpointCoverageTests {
  private struct Requirement {
    var name: String
    var documentation: String
  }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  private static func sources(_ folder: URL, where isWanted: (String) -> Bool) throws -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let paths = (files?.allObjects as? [URL] ?? []).filter { isWanted($0.lastPathComponent) }
    try #require(!paths.isEmpty)
    return try paths.map { try String(contentsOf: $0, encoding: .utf8) }
  }

  private static func requirements() throws -> [Requirement] {
    let folder = tests.appending(path: "../../Sources/DockerClient/Endpoints")
    return try sources(folder) { $0.hasSuffix("API.swift") }.flatMap { source in
      // What an extension adds comes to a requirement in the end.
      let lines = source.split(separator: "\n").prefix { !$0.hasPrefix("extension ") }
      var documentation = ""
      return lines.compactMap { line in
        if let match = line.wholeMatch(of: /\s\sfunc (\w+)\(.*/) {
          defer { documentation = "" }
          return Requirement(name: String(match.1), documentation: documentation)
        }
        if line.hasPrefix("  /// ") { documentation += line.dropFirst(6) + " " }
        return nil
      }
    }
  }

  @Test func `every endpoint is offered, or left out on purpose`() throws {
    var offered: Set<String> = []
    for requirement in try Self.requirements() {
      let named = requirement.documentation.matches(of: /`((?:GET|HEAD|POST|PUT|DELETE) \/[^`?]*)\??[^`]*`/)
      offered.formUnion(named.map { String($0.1) })
    }
    #expect(EngineAPI.endpoints.subtracting(EngineAPI.leftOut).subtracting(offered) == [], "missing")
    #expect(offered.subtracting(EngineAPI.endpoints) == EngineAPI.undescribed, "unknown to the engine")
    #expect(offered.intersection(EngineAPI.leftOut) == [], "there after all")
    #expect(EngineAPI.leftOut.isSubset(of: EngineAPI.endpoints))
  }

  @Test func `every method is tested with a real engine`() throws {
    let calls = try Self.sources(Self.tests.appending(path: "RealEngine")) { $0.hasSuffix(".swift") }.joined()
    let names = Set(try Self.requirements().map(\.name))
    #expect(names.count > 70)
    #expect(names.filter { !calls.contains(".\($0)(") } == [])
  }
}

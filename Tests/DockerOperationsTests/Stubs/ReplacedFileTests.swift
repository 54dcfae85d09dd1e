import AgentKit
import DockerClientTesting
import DockerOperations
import Foundation
import HTTPTransportTesting
import Testing

/// A yes to what is read from this machine is a yes to what it held then.
struct ReplacedFileTests {
  private static let id = String(repeating: "ab", count: 32)

  private func engine() throws -> StubEngine {
    try StubEngine([
      "GET /containers/json": .json(#"[{"Id":"\#(Self.id)","Names":["/web"],"State":"running"}]"#),
      "GET /containers/\(Self.id)/json": .json(#"{"Id":"\#(Self.id)","Name":"/web"}"#),
      "GET /volumes": .json(#"{"Volumes":[]}"#), "PUT /containers/\(Self.id)/archive": .response(200),
    ])
  }

  /// Approves a plan over a file that is replaced before it is carried out.
  private func replaced(
    _ operation: OperationName, on engine: StubEngine, _ arguments: (String) -> Arguments
  ) async throws -> Failure? {
    let folder = NSTemporaryDirectory() + "replaced-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = URL(filePath: folder + "/file")
    try Data("one".utf8).write(to: file)
    let times = try FileManager.default.attributesOfItem(atPath: file.path)
    let host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine.client)])
    let step = StepRequest(
      agent: "docker-operations", operation: operation, arguments: arguments(file.path))
    let plan = try await host.plan([step])
    #expect(try await host.plan([step]).hash == plan.hash)
    // Of the same length, and of the same time.
    try Data("two".utf8).write(to: file)
    try FileManager.default.setAttributes(
      [.modificationDate: times[.modificationDate] ?? Date()], ofItemAtPath: file.path)
    let approval = try host.approvals.grant(plan.hash, to: Principal("ada"))
    return await host.run(plan, approved: approval, by: Principal("ada")).result().failure
  }

  @Test func `a file that was replaced is not copied into a container`() async throws {
    let engine = try engine()
    let failure = try await replaced("container.copy", on: engine) {
      ["from": .string($0), "to": "web:/tmp/file"]
    }
    #expect(failure?.code == "plan.changed")
    #expect(failure?.message.contains("digest was sha256:") == true, "\(failure?.message ?? "")")
    #expect(!engine.requests.contains { $0.method == "PUT" })
  }

  @Test func `a file that is written to while it is copied fails the copy, which says what was written`()
    async throws
  {
    let folder = NSTemporaryDirectory() + "written-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/file"
    try Data("one".utf8).write(to: URL(filePath: file))
    let missing = StubReply.response(404)
    // It is planned, planned again when it is applied, and looked for the third time when the copy begins.
    let written = StubReply(
      [.call { try? Data("three".utf8).write(to: URL(filePath: file)) }] + missing.steps)
    let engine = try StubEngine([
      "GET /containers/json": .json(#"[{"Id":"\#(Self.id)","Names":["/web"],"State":"running"}]"#),
      "HEAD /containers/\(Self.id)/archive": missing, "HEAD /containers/\(Self.id)/archive": missing,
      "HEAD /containers/\(Self.id)/archive": written, "PUT /containers/\(Self.id)/archive": .response(200),
    ])
    let error = await #expect(throws: Failure.self) {
      try await act("container.copy", ["from": .string(file), "to": "web:/tmp/kept"], of: engine.client)
    }
    #expect(error?.code == "copy.changed")
    #expect(error?.kind == .failed)
    let message = try #require(error?.message)
    #expect(message.contains("\(file) was changed while it was copied"))
    #expect(message.contains("/tmp/kept of web is not what the plan names, but holds 1 member, 5 B"))
    let sent = try #require(engine.requests.first { $0.method == "PUT" })
    #expect(sent.bodyText.contains("three"))
  }

  @Test func `an archive that was replaced is not restored`() async throws {
    let engine = try engine()
    let failure = try await replaced("volume.backup", on: engine) {
      ["volume": "data", "archive": .string($0), "restore": true]
    }
    #expect(failure?.code == "plan.changed")
    #expect(failure?.message.contains("digest was sha256:") == true, "\(failure?.message ?? "")")
    #expect(engine.requests.allSatisfy { $0.method == "GET" })
  }
}

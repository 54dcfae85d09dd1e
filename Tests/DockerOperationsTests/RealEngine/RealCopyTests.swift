import AgentKit
import DockerClient
import DockerClientTesting
import Foundation
import Reporting
import Testing

/// `container.copy` on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealCopyTests {
  private let engine = TestEngine.client

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + TestEngine.uniqueName("copy")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  private func copy(_ from: String, _ to: String) async throws -> Plan {
    try await act("container.copy", ["from": .string(from), "to": .string(to)], of: engine).plan
  }

  @Test func `a folder goes in and comes out as it was`() async throws {
    try await withFolder { folder in
      let site = folder + "/site"
      try FileManager.default.createDirectory(atPath: site + "/css", withIntermediateDirectories: true)
      let bytes = Data((0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 31) })
      try bytes.write(to: URL(filePath: site + "/index.html"))
      try Data("a{}".utf8).write(to: URL(filePath: site + "/css/empty.css"))
      try FileManager.default.createSymbolicLink(
        atPath: site + "/start.html", withDestinationPath: "index.html")
      try await TestEngine.withContainer("copy", ContainerConfig(image: "", cmd: ["true"]), start: false) {
        name in
        #expect(try await copy(site, "\(name):/var/www").steps.map(\.effect) == [.change])
        #expect(
          try await copy("\(name):/var/www/site", folder + "/back").steps.map(\.effect) == [.writeFiles])
        let back = folder + "/back"
        #expect(try Data(contentsOf: URL(filePath: back + "/index.html")) == bytes)
        #expect(try Data(contentsOf: URL(filePath: back + "/css/empty.css")) == Data("a{}".utf8))
        #expect(
          try FileManager.default.destinationOfSymbolicLink(atPath: back + "/start.html") == "index.html")
        // Into a folder that is there, under its own name.
        _ = try await copy("\(name):/etc/passwd", folder)
        #expect(FileManager.default.fileExists(atPath: folder + "/passwd"))
        let missing = try await failure(
          of: "container.copy", ["from": .string("\(name):/nothing"), "to": .string(folder)], on: engine)
        #expect(missing.code == "copy.no-source")
      }
    }
  }

  @Test func `a link that leads out of the folder is refused`() async throws {
    try await withFolder { folder in
      let config = ContainerConfig(
        image: "", cmd: ["sh", "-c", "mkdir /out; ln -s ../../../etc /out/escape"])
      try await TestEngine.withContainer("escape", config) { name in
        _ = try await engine.waitForContainer(name)
        await #expect(throws: (any Error).self) { try await copy("\(name):/out", folder + "/out") }
        #expect(!FileManager.default.fileExists(atPath: folder + "/out/escape"))
      }
    }
  }
}

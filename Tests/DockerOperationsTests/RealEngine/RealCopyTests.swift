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

  @discardableResult
  private func copy(_ from: String, _ to: String, _ flags: Arguments = [:]) async throws -> Plan {
    let places: Arguments = ["from": .string(from), "to": .string(to)]
    return try await act("container.copy", places.merging(flags) { $1 }, of: engine).plan
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

  @Test func `what is there is replaced only by a change that is asked about`() async throws {
    try await withFolder { folder in
      let file = folder + "/precious"
      try Data("x".utf8).write(to: URL(filePath: file))
      try await TestEngine.withContainer("over", ContainerConfig(image: "", cmd: ["true"]), start: false) {
        name in
        let plan = try await copy("\(name):/etc/passwd", file)
        #expect(plan.steps.map(\.effect) == [.change])
        #expect(plan.steps.first?.summary.contains("which is replaced") == true)
      }
    }
  }

  @Test func `a folder comes out without the links that lead out of it`() async throws {
    try await withFolder { folder in
      let config = ContainerConfig(
        image: "",
        cmd: ["sh", "-c", "mkdir /d; ln -s /etc/passwd /d/out; ln -s ../../../etc /d/up; echo x > /d/in"])
      try await TestEngine.withContainer("links", config) { name in
        _ = try await engine.waitForContainer(name, until: .notRunning)
        let report = try await act(
          "container.copy", ["from": .string("\(name):/d"), "to": .string(folder + "/back")], of: engine
        ).outcome.report
        #expect(report.verdict.level == .attention)
        #expect(report.verdict.sentence.contains("left out 2 links to places outside of it"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/back") == ["in"])
        let alone = try await failure(
          of: "container.copy", ["from": .string("\(name):/d/out"), "to": .string(folder + "/link")],
          on: engine)
        #expect(alone.code == "copy.link-outside")
      }
    }
  }

  private func localOwner(of path: String) throws -> [UInt32] {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return [status.st_uid, status.st_gid]
  }

  @Test func `owners stay with their files where that is wanted, both ways`() async throws {
    try await withFolder { folder in
      let file = folder + "/owned"
      try Data("x".utf8).write(to: URL(filePath: file))
      guard chown(file, 1234, 4321) == 0 else { return }
      var config = ContainerConfig(image: "", cmd: ["sleep", "600"])
      for user in ["", "1000"] {
        config.user = user
        try await TestEngine.withContainer("owner", config) { name in
          func owner(_ path: String) async throws -> String {
            let creation = ExecCreation(["stat", "-c", "%u:%g", path])
            return try await engine.exec(name, creation).outputText.trimmingCharacters(in: .newlines)
          }
          _ = try await copy(file, "\(name):/tmp/plain")
          #expect(try await owner("/tmp/plain") == "0:0")
          _ = try await copy(file, "\(name):/tmp/kept", ["keepOwner": true])
          #expect(try await owner("/tmp/kept") == "1234:4321")
          let back = folder + "/back-" + (user.isEmpty ? "root" : user)
          _ = try await copy("\(name):/tmp/kept", back, ["keepOwner": true])
          #expect(try localOwner(of: back) == [1234, 4321])
          _ = try await copy("\(name):/tmp/kept", back + "-plain")
          #expect(try localOwner(of: back + "-plain") == [getuid(), getgid()])
        }
      }
    }
  }

  @Test func `a link that is named is followed where that is wanted, both ways`() async throws {
    try await withFolder { folder in
      try Data("there".utf8).write(to: URL(filePath: folder + "/target"))
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "target")
      let config = ContainerConfig(
        image: "",
        cmd: [
          "sh", "-c", "mkdir /d; echo inside >/d/file; ln -s file /d/near; ln -s /d/file /d/far; sleep 600",
        ])
      try await TestEngine.withContainer("links", config) { name in
        try await Task.sleep(for: .milliseconds(500))
        func inside(_ command: String...) async throws -> String {
          try await engine.exec(name, ExecCreation(command)).outputText.trimmingCharacters(in: .newlines)
        }
        _ = try await copy(folder + "/link", "\(name):/tmp/kept")
        #expect(try await inside("readlink", "/tmp/kept") == "target")
        _ = try await copy(folder + "/link", "\(name):/tmp/followed", ["followLinks": true])
        #expect(try await inside("cat", "/tmp/followed") == "there")
        #expect(try await inside("readlink", "/tmp/followed") == "")
        for link in ["near", "far"] {
          let place = folder + "/" + link
          _ = try await copy("\(name):/d/\(link)", place, ["followLinks": true])
          #expect(try String(contentsOfFile: place, encoding: .utf8) == "inside\n")
          #expect(throws: (any Error).self) {
            try FileManager.default.destinationOfSymbolicLink(atPath: place)
          }
        }
        _ = try await copy("\(name):/d/near", folder + "/kept")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/kept") == "file")
      }
    }
  }
}

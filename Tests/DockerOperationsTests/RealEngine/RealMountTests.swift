import AgentKit
import DockerClient
import DockerClientTesting
import Foundation
import Reporting
import Testing

@testable import DockerOperations

/// Mounts of folders and files of the engine's host that show something else than they should.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealMountTests {
  private let engine = TestEngine.client

  private func diagnosis(of name: String) async throws -> Diagnosis {
    let id = try await engine.inspectContainer(name).id
    return Diagnosis(of: try await ContainerFacts.gathered(of: id, from: engine))
  }

  /// Lends a folder of the host.
  private func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: TestEngine.uniqueName("mount"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }

  private func mounting(_ source: URL, _ target: String) -> HostConfig {
    var host = HostConfig()
    host.binds = ["\(source.path):\(target)"]
    return host
  }

  @Test(arguments: [true, false])
  func `a file or a folder that was replaced is told, and seen again after a restart`(isFile: Bool)
    async throws
  {
    try await withFolder { folder in
      let source = folder.appending(path: "new settings")
      func make(_ text: String) throws {
        if isFile {
          try Data(text.utf8).write(to: source)
        } else {
          try FileManager.default.createDirectory(at: source, withIntermediateDirectories: false)
        }
      }
      try make("old")
      var config = ContainerConfig(image: "", cmd: ["sleep", "600"])
      config.stopSignal = "SIGKILL"
      try await TestEngine.withContainer("stale", config, hostConfig: mounting(source, "/etc/app conf")) {
        name in
        #expect(try await diagnosis(of: name).best?.rule == Healthy.id)
        try FileManager.default.removeItem(at: source)
        // A secret that is gone once it was read is nobody's mistake.
        #expect(try await diagnosis(of: name).best?.rule == Healthy.id)
        try make("old")
        // What the new one holds is not looked at.
        let best = try #require(try await diagnosis(of: name).best)
        #expect(best.rule == MountReplaced.id && best.level == .attention, "\(best.cause)")
        #expect(best.cause.contains(source.path))
        for operation: OperationName in ["container.debug", "volume.troubleshoot"] {
          let said = try await ask(operation, ["container": .string(name)], of: engine).outcome.report.verdict
          #expect(said.sentence.contains("still sees the old one"), "\(said.sentence)")
        }
        try await apply(best.remedy.offers)
        #expect(try await diagnosis(of: name).best?.rule == Healthy.id)
      }
    }
  }

  @Test func `a file that is written in place is no other file`() async throws {
    try await withFolder { folder in
      let source = folder.appending(path: "app.conf")
      try Data("old".utf8).write(to: source)
      let config = ContainerConfig(image: "", cmd: ["sleep", "600"])
      try await TestEngine.withContainer("fresh", config, hostConfig: mounting(source, "/app.conf")) { name in
        let file = try FileHandle(forWritingTo: source)
        try file.write(contentsOf: Data("new".utf8))
        try file.close()
        #expect(try await diagnosis(of: name).best?.rule == Healthy.id)
      }
    }
  }

  @Test func `a script of the host that may not be executed is mended by a container`() async throws {
    try await withFolder { folder in
      let script = folder.appending(path: "run.sh")
      try Data("#!/bin/sh\nexec sleep 600\n".utf8).write(to: script)
      let config = ContainerConfig(image: "", cmd: ["/app/run.sh"])
      try await TestEngine.withContainer(
        "script", config, hostConfig: mounting(folder, "/app"), start: false
      ) { name in
        await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
        let best = try #require(try await diagnosis(of: name).best)
        #expect(best.rule == NotExecutable.id)
        #expect(
          best.remedy.commands.map(\.command) == [
            "docker run --rm -v \(folder.path):/app busybox chmod +x /app/run.sh", "docker start \(name)",
          ])
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
        try await engine.startContainer(name)
        #expect(try await diagnosis(of: name).best?.rule == Healthy.id)
      }
    }
  }

  @Test func `what a mount hides is told from what the image lacks`() async throws {
    let image = TestEngine.uniqueName("hidden") + ":test"
    let dockerfile = """
      FROM \(TestEngine.baseImage)
      WORKDIR /app
      COPY Dockerfile node_modules/express/index.js
      """
    try await BuiltImage.withStandIns([(image, dockerfile)]) {
      try await withFolder { folder in
        let script =
          "[ -e /app/node_modules/express/index.js ] && exec sleep 600; echo \"Error: Cannot find module 'express'\" >&2; exit 1"
        let config = ContainerConfig(image: image, cmd: ["sh", "-c", script])
        try await TestEngine.withContainer("whole", config) { name in
          try await Task.sleep(for: .milliseconds(300))
          #expect(try await diagnosis(of: name).best?.rule == Healthy.id)
        }
        for (target, rule) in [("/app", HiddenByMount.id), ("/app/node_modules", MissingModule.id)] {
          try await TestEngine.withContainer("hidden", config, hostConfig: mounting(folder, target)) { name in
            _ = try await engine.waitForContainer(name)
            let best = try #require(try await diagnosis(of: name).best)
            #expect(best.rule == rule, "\(best.cause)")
          }
        }
      }
    }
  }
}

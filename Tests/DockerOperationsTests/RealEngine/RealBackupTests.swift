import AgentKit
import DockerClient
import DockerClientTesting
import Foundation
import Reporting
import Testing

@testable import DockerOperations

/// `volume.backup` and its way back, on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealBackupTests {
  private let engine = TestEngine.client

  private static let script = """
    umask 022; mkdir -p /d/sub/empty; echo hello >/d/sub/a; ln /d/sub/a /d/hard; ln -s /nowhere /d/outside
    head -c 3000000 /dev/urandom >/d/random; : >/d/none; chown -R 1000:1000 /d/sub; chmod 4750 /d/random
    mkfifo -m 640 /d/pipe; mknod /d/null c 1 3; chown 1000:1001 /d; chmod 2750 /d
    echo x >"/d/$(head -c 180 /dev/zero | tr '\\0' n)"
    """

  /// A volume with files of many kinds, and a folder for its backups.
  private func withVolume(
    holding more: Int = 0, _ body: (_ volume: String, _ folder: String) async throws -> Void
  ) async throws {
    let volume = TestEngine.uniqueName("backup")
    let folder = NSTemporaryDirectory() + volume
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var host = HostConfig()
    host.binds = ["\(volume):/d"]
    do {
      let config = ContainerConfig(
        image: "", cmd: ["sh", "-c", Self.script + "; head -c \(more) /dev/urandom >/d/none"])
      try await TestEngine.withContainer("fill", config, hostConfig: host) { name in
        let exit = try await engine.waitForContainer(name)
        #expect(exit.statusCode == 0)
      }
      try await body(volume, folder)
    } catch {
      try await cleanUp(volume, folder)
      throw error
    }
    try await cleanUp(volume, folder)
  }

  private func cleanUp(_ volume: String, _ folder: String) async throws {
    try? FileManager.default.removeItem(atPath: folder)
    for name in [volume, volume + "-copy"] { try? await engine.removeVolume(name, force: true) }
    // One that is stopped does not wait long for the engine to remove its helper.
    for _ in 0..<100 where try await !helpers(of: volume).isEmpty {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try await helpers(of: volume) == [])
  }

  /// What a helper would leave: its container has the volume mounted.
  private func helpers(of volume: String) async throws -> [String] {
    try await engine.listContainers(
      all: true, filters: ["label": ["longshore.helper=volume.backup"], "volume": [volume]]
    ).map(\.displayName)
  }

  private func contents(of volume: String) async throws -> [String: String] {
    try await VolumeHelper.lent(for: volume, readOnly: true, on: engine) {
      try await VolumeHelper.contents(through: $0, on: engine)
    }
  }

  private func backUp(_ volume: String, to archive: String, _ more: Arguments = [:]) async throws -> Outcome {
    let arguments: Arguments = ["volume": .string(volume), "archive": .string(archive)]
    return try await act("volume.backup", arguments.merging(more) { $1 }, of: engine).outcome
  }

  @Test(arguments: ["all.tar.gz", "all.tar"])
  func `what comes back is what was there, to the last bit`(name: String) async throws {
    try await withVolume { volume, folder in
      let archive = "\(folder)/\(name)"
      let report = try await backUp(volume, to: archive).report
      #expect(report.verdict.level == .good)
      let head = try #require(try FileHandle(forReadingAtPath: archive)?.read(upToCount: 2))
      #expect(head.starts(with: [0x1F, 0x8B]) == name.hasSuffix(".gz"))
      let checksum = try String(contentsOfFile: archive + ".sha256", encoding: .utf8)
      #expect(checksum.hasSuffix("  \(name)\n") && checksum.utf8.count == 64 + 3 + name.utf8.count)

      let restored = try await backUp(volume + "-copy", to: archive, ["restore": true]).report
      #expect(restored.verdict.level == .good)
      let (before, after) = (try await contents(of: volume), try await contents(of: volume + "-copy"))
      #expect(before == after)
      #expect(before.count == 11)
      #expect(before["."] == "folder 2750 1000:1001")
      #expect(before["pipe"] == "pipe 640 0:0")
      #expect(before["null"]?.hasPrefix("device 1:3 ") == true)
      #expect(before["sub/a"]?.hasPrefix("file 644 1000:1000") == true)
      #expect(before["random"]?.hasPrefix("file 4750 0:0") == true)
      #expect(before["outside"] == "link 0:0 /nowhere")
    }
  }

  @Test func `what an engine will not bring back is said when it is backed up`() async throws {
    try await withVolume { volume, folder in
      var host = HostConfig()
      host.binds = ["\(volume):/d"]
      let config = ContainerConfig(
        image: "", cmd: ["sh", "-c", "ln -s ../outside /d/away; : >/d/su; chmod 4755 /d/su; ln /d/su /d/two"])
      try await TestEngine.withContainer("more", config, hostConfig: host) { name in
        let exit = try await engine.waitForContainer(name)
        #expect(exit.statusCode == 0)
      }
      let report = try await backUp(volume, to: folder + "/a.tar").report
      #expect(report.verdict.level == .attention)
      let text = try report.rendered(as: .markdown)
      #expect(text.contains("away, a link out of the volume to ../outside, is refused"))
      #expect(text.contains("takes the set-user-id bits from both"))
      #expect(text.contains("docker run --rm --volume \(volume)-restored:/volume"))
      // Before anything is made.
      let refused = try await #require(throws: Failure.self) {
        try await backUp(volume + "-restored", to: folder + "/a.tar", ["restore": true])
      }
      #expect(refused.code == "restore.refused")
      #expect(refused.isBeforeAnything)
      #expect(try await !engine.listVolumes().contains { $0.name == volume + "-restored" })
    }
  }

  @Test func `nothing is overwritten unless that is said`() async throws {
    try await withVolume { volume, folder in
      let archive = folder + "/a.tar"
      _ = try await backUp(volume, to: archive)
      let again = try await #require(throws: Failure.self) { try await backUp(volume, to: archive) }
      #expect(again.code == "file.exists")
      let full = try await #require(throws: Failure.self) {
        try await backUp(volume, to: archive, ["restore": true])
      }
      #expect(full.code == "volume.not-empty")
      let over = try await act(
        "volume.backup",
        ["volume": .string(volume), "archive": .string(archive), "restore": true, "overwrite": true],
        of: engine)
      #expect(over.plan.steps.map(\.effect) == [.destroy])
      let text = try over.outcome.report.rendered(as: .markdown)
      #expect(text.contains("no container that runs used \(volume)"))
      #expect(!text.contains("nobody looked"))
    }
  }

  @Test func `an archive that was changed is refused, and leaves nothing`() async throws {
    try await withVolume { volume, folder in
      let archive = folder + "/a.tar.gz"
      _ = try await backUp(volume, to: archive)
      var bytes = try Data(contentsOf: URL(filePath: archive))
      bytes[4] ^= 1
      try bytes.write(to: URL(filePath: archive))
      let changed = try await #require(throws: Failure.self) {
        try await backUp(volume + "-copy", to: archive, ["restore": true])
      }
      #expect(changed.code == "backup.checksum")
      try FileManager.default.removeItem(atPath: archive + ".sha256")
      try bytes.prefix(bytes.count / 2).write(to: URL(filePath: archive))
      await #expect(throws: Failure.self) {
        try await backUp(volume + "-copy", to: archive, ["restore": true])
      }
      #expect(try await !engine.listVolumes().contains { $0.name == volume + "-copy" })
    }
  }

  @Test func `who uses it is stopped meanwhile where that is wanted, and runs again afterwards`() async throws
  {
    try await withVolume { volume, folder in
      var host = HostConfig()
      host.binds = ["\(volume):/d"]
      var config = ContainerConfig(image: "", cmd: ["sleep", "600"])
      config.stopSignal = "SIGKILL"
      try await TestEngine.withContainer("user", config, hostConfig: host) { name in
        let started = try await engine.inspectContainer(name).state.startedAt
        let plan = try await act(
          "volume.backup", ["volume": .string(volume), "archive": .string(folder + "/live.tar")], of: engine
        ).plan
        #expect(plan.steps.first?.summary.hasPrefix("\(name) may write to it meanwhile") == true)
        #expect(try await engine.inspectContainer(name).state.startedAt == started)
        _ = try await backUp(volume, to: folder + "/still.tar", ["stopContainers": true])
        let now = try await engine.inspectContainer(name).state
        #expect(now.running && now.startedAt != started)
        // Also where the backup fails.
        let busy = try await #require(throws: Failure.self) {
          try await backUp(volume, to: folder + "/no/such/folder.tar", ["stopContainers": true])
        }
        #expect(busy.code == "file.unwritable")
        #expect(try await engine.inspectContainer(name).state.running)
      }
    }
  }

  @Test func `a backup that is stopped leaves neither file nor helper`()
    async throws
  {
    try await withVolume(holding: 80_000_000) { volume, folder in
      let archive = folder + "/stopped.tar.gz"
      let task = Task { try await backUp(volume, to: archive) }
      while try await helpers(of: volume).isEmpty { await Task.yield() }
      task.cancel()
      await #expect(throws: (any Error).self) { try await task.value }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }
}

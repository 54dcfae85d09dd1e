import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command is killed while it writes, again and again: the file is always a whole old or a whole new one, and the
/// next run leaves nothing behind.
struct KilledWriterTests {
  /// How often; 300 were measured, a tenth shows a mistake.
  static let rounds = ProcessInfo.processInfo.environment["LONGSHORE_KILLS"].flatMap(Int.init) ?? 30

  @Test(.timeLimit(.minutes(5))) func `nothing is torn, and nothing stale stays after the next run`()
    async throws
  {
    let scratch = try Scratch()
    let output = scratch.path + "/out/report.html"
    try FileManager.default.createDirectory(atPath: scratch.path + "/out", withIntermediateDirectories: true)
    var whole: [Data] = []
    for letter in ["a", "b"] {
      let text = String(repeating: "\(letter) report that is long enough to be caught. ", count: 60_000)
      try scratch.write(
        """
        {"schema":"longshore.report/1","title":"T","subject":"","verdict":{"level":"good","sentence":""},
         "findings":[],"blocks":[{"type":"paragraph","spans":[{"text":"\(text)","style":"plain"}]}]}
        """, to: "\(letter).json")
      _ = try await Longshore()("report", "show", scratch.path + "/\(letter).json", "--output", output)
      whole.append(try Data(contentsOf: URL(fileURLWithPath: output)))
    }
    #expect(whole[0] != whole[1])

    let command = try Longshore.command()
    var caught = 0
    for round in 0..<Self.rounds {
      let source = scratch.path + (round.isMultiple(of: 2) ? "/a.json" : "/b.json")
      let stale = try Self.leftovers(scratch)
      let process = try Killable([command, "report", "show", source, "--output", output])
      // The writing is under way as soon as a temporary file of its own is there.
      while try Self.leftovers(scratch).isSubset(of: stale), process.isRunning {}
      usleep(UInt32.random(in: 0...4000))
      caught += process.kill() ? 1 : 0
      let found = try Data(contentsOf: URL(fileURLWithPath: output))
      #expect(whole.contains(found), "round \(round)")
    }
    #expect(caught > Self.rounds / 4, "the kills came too late to show anything: \(caught)")

    _ = try await Longshore()("report", "show", scratch.path + "/a.json", "--output", output)
    #expect(try Data(contentsOf: URL(fileURLWithPath: output)) == whole[0])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/out") == ["report.html"])
  }

  private static func leftovers(_ scratch: Scratch) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/out")
    return Set(names.filter { $0.hasSuffix(".partial") })
  }
}

/// The same for the settings and the audit.
struct KilledStateWriterTests {
  private let scratch: Scratch
  private let environment: [String: String]

  init() throws {
    scratch = try Scratch()
    environment = [
      "XDG_CONFIG_HOME": scratch.path + "/config", "XDG_STATE_HOME": scratch.path + "/state",
      "DOCKER_HOST": "unix:///nowhere/docker.sock", "PATH": "/usr/bin:/bin",
    ]
  }

  private var longshore: Longshore {
    var longshore = Longshore()
    longshore.environment = environment
    longshore.folder = scratch.path
    return longshore
  }

  @Test(.timeLimit(.minutes(10))) func `settings are the old or the new ones, and nothing stale stays`()
    async throws
  {
    let folder = scratch.path + "/config/longshore"
    // Long enough that writing takes its time.
    let padding = (0..<4000).map { "# a comment that stays, number \($0)" }.joined(separator: "\n")
    _ = try await longshore("settings", "set", "handoffs.depth", "1")
    let file = folder + "/longshore.yaml"
    var whole = [try String(contentsOfFile: file, encoding: .utf8) + padding + "\n"]
    whole.append(whole[0].replacing("depth: 1", with: "depth: 2"))
    try whole[0].write(toFile: file, atomically: true, encoding: .utf8)
    let command = try Longshore.command()
    var caught = 0
    for round in 0..<KilledWriterTests.rounds {
      let value = round.isMultiple(of: 2) ? "2" : "1"
      let process = try Killable(
        [command, "settings", "set", "handoffs.depth", value], environment: environment)
      usleep(UInt32.random(in: 4_000...40_000))
      caught += process.kill() ? 1 : 0
      let found = try String(contentsOfFile: file, encoding: .utf8)
      #expect(whole.contains(found), "round \(round)")
    }
    #expect(caught > 0, "no kill came in time")
    _ = try await longshore("settings", "set", "handoffs.depth", "1")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == whole[0])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["longshore.yaml"])
  }

  @Test(.timeLimit(.minutes(10))) func `the audit is whole after the next start`() async throws {
    try scratch.write("FROM scratch\nCOPY . .\n", to: "Dockerfile")
    let dockerfile = scratch.path + "/Dockerfile"
    let command = try Longshore.command()
    let folder = scratch.path + "/state/longshore/audit"
    var caught = 0
    for _ in 0..<KilledWriterTests.rounds {
      let process = try Killable(
        [command, "run", "dockerfile.lint", "--paths", dockerfile], environment: environment)
      usleep(UInt32.random(in: 10_000...60_000))
      caught += process.kill() ? 1 : 0
    }
    #expect(caught > 0, "no kill came in time")
    _ = try await longshore("run", "dockerfile.lint", "--paths", dockerfile)
    let verified = try await longshore("history", "verify")
    #expect(verified.exitCode == 0, "\(verified.output)")
    #expect(!verified.errors.contains("torn"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["audit.head", "audit.jsonl"])
  }
}

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
  private static let rounds = ProcessInfo.processInfo.environment["LONGSHORE_KILLS"].flatMap(Int.init) ?? 30

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

/// A process that is started to be killed.
private final class Killable {
  private let id: pid_t
  private var isReaped = false

  init(_ arguments: [String]) throws {
    var id: pid_t = 0
    var vector = arguments.map { strdup($0) } + [nil]
    defer { for argument in vector { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    try #require(posix_spawn(&id, arguments[0], &actions, nil, &vector, &environment) == 0)
    self.id = id
  }

  deinit { _ = kill() }

  var isRunning: Bool {
    var status: Int32 = 0
    if !isReaped, waitpid(id, &status, WNOHANG) == id { isReaped = true }
    return !isReaped
  }

  /// Kills it; whether it was still at work.
  func kill() -> Bool {
    guard !isReaped else { return false }
    var status: Int32 = 0
    sendSignal(id, SIGKILL)
    waitpid(id, &status, 0)
    isReaped = true
    return status & 0x7F == SIGKILL
  }
}

// `kill` is also a method above.
private func sendSignal(_ id: pid_t, _ signal: Int32) { kill(id, signal) }

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

/// The time from starting the process to its end, for a command that does next to nothing.
enum Startup: Benchmark {
  static let name = "startup"
  static let summary = "longshore version, process start to end"

  static func run(isSmoke: Bool) throws {
    // The command is built beside the benchmarks.
    let own = CommandLine.arguments[0]
    let command =
      own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/longshore"
    guard FileManager.default.isExecutableFile(atPath: command) else {
      print("  skipped: \(command) is not built; swift build -c release first")
      return
    }
    print("  \(try Samples.of(isSmoke ? 5 : 200) { try spawn(command, "version") }.line)")
  }

  private struct SpawnError: Error { let status: Int32 }

  private static func spawn(_ arguments: String...) throws {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    var status = posix_spawn(&process, arguments[0], &actions, nil, &pointers, environ)
    guard status == 0, waitpid(process, &status, 0) == process, status == 0 else {
      throw SpawnError(status: status)
    }
  }
}

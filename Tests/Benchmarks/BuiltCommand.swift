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

/// The command `longshore`, which is built beside the benchmarks.
struct BuiltCommand {
  private let path: String

  /// Finds the command; where it is not built, says so and gives none.
  init?() {
    let own = CommandLine.arguments[0]
    path =
      own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/longshore"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      print("  skipped: \(path) is not built; swift build -c release first")
      return nil
    }
  }

  struct SpawnError: Error { let status: Int32 }

  /// Runs it to its end, with its output thrown away.
  ///
  /// - Parameters:
  ///   - input: The file that is its standard input.
  ///   - exitCodes: How it may end.
  func run(_ arguments: String..., input: String = "/dev/null", exitCodes: Set<Int32> = [0]) throws {
    var pointers: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    var status = posix_spawn(&process, path, &actions, nil, &pointers, environ)
    guard status == 0, waitpid(process, &status, 0) == process, status & 0x7F == 0,
      exitCodes.contains(status >> 8 & 0xFF)
    else { throw SpawnError(status: status) }
  }
}

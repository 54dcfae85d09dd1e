import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process that is started to be killed.
final class Killable {
  private let id: pid_t
  private var isReaped = false
  /// How it ended, once it did.
  private(set) var exitCode: Int32?

  init(_ arguments: [String], environment variables: [String: String] = [:], on device: String = "/dev/null")
    throws
  {
    var id: pid_t = 0
    var vector = arguments.map { strdup($0) } + [nil]
    defer { for argument in vector { free(argument) } }
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for variable in environment { free(variable) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, device, O_RDWR, 0)
    }
    try #require(posix_spawn(&id, arguments[0], &actions, nil, &vector, &environment) == 0)
    self.id = id
  }

  deinit { _ = kill() }

  var isRunning: Bool {
    var status: Int32 = 0
    if !isReaped, waitpid(id, &status, WNOHANG) == id {
      isReaped = true
      exitCode = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }
    return !isReaped
  }

  /// Does to it what Ctrl-C does.
  func interrupt() { sendSignal(id, SIGINT) }

  /// Waits for its end; whether it came in time.
  func ends(within time: Duration) async throws -> Bool {
    let deadline = ContinuousClock.now + time
    while isRunning {
      guard ContinuousClock.now < deadline else { return false }
      try await Task.sleep(for: .milliseconds(20))
    }
    return true
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

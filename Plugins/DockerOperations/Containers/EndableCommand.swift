internal import AgentKit
internal import DockerClient

/// A command in a container that is ended there when its task is cancelled.
///
/// The engine has no call that ends one, nor does it end one whose client is gone; docker's own command leaves it running.
/// So it is begun with a variable of its own, which what it starts inherits, and by that a shell in the container finds
/// it. What is left where there is no shell, or where the command does not heed the signal, the failure says.
struct EndableCommand: Sendable {
  private let creation: ExecCreation
  private let container: PlannedObject
  private let engine: any Engine
  private let mark: String

  init(_ creation: ExecCreation, in container: PlannedObject, on engine: any Engine) {
    let token = String(UInt64.random(in: 0...(.max)), radix: 36)
    (self.container, self.engine, mark) = (container, engine, "\(Self.variable)=\(token)")
    var creation = creation
    creation.attachStdout = true
    creation.attachStderr = true
    creation.env.append(EnvironmentVariable(Self.variable, token))
    self.creation = creation
  }

  /// Prepares the command and does with it what runs it, to its end.
  ///
  /// - Throws: What the work throws; a failure that tells what became of the command, once the task was cancelled.
  func run<Result>(_ work: (_ id: String) async throws -> Result) async throws -> Result {
    let id = try await engine.createExec(container.id, creation)
    do {
      let result = try await work(id)
      try Task.checkCancellation()
      return result
    } catch {
      guard Task.isCancelled else { throw error }
      throw await end(id)
    }
  }

  /// The variable that the command is known by.
  static let variable = "LONGSHORE_COMMAND"

  /// How long it may take to end it: whoever stopped the run waits no longer.
  private static let patience = Duration.seconds(3)

  /// Sends the signal `$1` to each process that has `$0` in its environment: 0 once none is left, 1 where one stays, 2
  /// where that cannot be told.
  private static let script = """
    command -v tr >/dev/null && command -v grep >/dev/null && [ -r /proc/self/environ ] || exit 2
    exec 2>/dev/null
    marked() {
      for p in /proc/[0-9]*; do tr '\\0' '\\n' <"$p/environ" | grep -qxF "$0" && echo "${p#/proc/}"; done
    }
    for p in $(marked); do kill -"$1" "$p"; done
    for i in 1 2 3; do [ -z "$(marked)" ] && exit 0; sleep 0.1; done
    exit 1
    """

  private func end(_ id: String) async -> Failure {
    // What a terminal that is closed sends: a shell at one does not heed the other.
    var ender = ExecCreation(["sh", "-c", Self.script, mark, creation.tty ? "HUP" : "TERM"])
    ender.user = creation.user
    // An engine that does not say at once how the command is will end nothing either.
    let before = try? await finishing { [engine] in try await engine.inspectExec(id) }
    var (exitCode, after): (Int?, ExecInstance?)
    if before != nil {
      exitCode = try? await finishing(within: Self.patience) { [engine, container, ender] in
        try await engine.exec(container.id, ender, limit: 1024).exitCode
      }
      after = try? await finishing { [engine] in try await engine.inspectExec(id) }
    }
    let command = after ?? before
    let name = container.name
    if let command, !command.running, exitCode != 1 {
      return .cancelled(leaving: "the command in \(name) was ended too")
    }
    let process = (command?.pid).flatMap { $0 > 0 ? " as process \($0) of the engine's host" : nil } ?? ""
    return .cancelled(
      leaving: "the command may still run in \(name)\(process), for the engine cannot end it",
      remedy:
        "See whether it does: docker top \(name). End it by the PID shown there, on the engine's host; "
        + "docker restart \(name) ends everything in the container.")
  }
}

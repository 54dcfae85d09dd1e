internal import DockerClient
internal import LogAnalysis

/// The runs of a container's first process that its log may tell of.
struct ContainerRuns: Sendable {
  /// One of them.
  struct Run: Sendable, Hashable {
    /// When it began; `nil` where the engine does not remember.
    var started: Timestamp?
    /// When it ended; `nil` while it goes on.
    var ended: Timestamp?
    /// How it ended; `nil` while it goes on, and where the engine does not remember.
    var exitCode: Int?
    /// Whether the kernel killed a process in it because the memory limit was reached.
    var ranOutOfMemory = false
    /// Whether the engine was asked to stop it.
    var wasStopped = false

    /// Whether it ended, and nobody had asked for that.
    var isCrash: Bool { exitCode.map { $0 != 0 && !wasStopped } ?? false }
  }

  /// The most runs that are told apart, the last ones.
  private static let most = 64

  /// Oldest first; never empty.
  let runs: [Run]
  /// The moments that lie between each two of them.
  let boundaries: [LogTime]

  /// Nothing is known: all of a log is of one run.
  static let unknown = ContainerRuns([])

  /// Asks the engine, which remembers some hours of events.
  static func gathered(_ container: Container, from engine: any ReadOnlyEngine) async throws -> ContainerRuns
  {
    var facts = ContainerFacts(container: container, now: .now)
    do {
      facts.events = try await ContainerFacts.events(
        of: container.id, since: nil, until: facts.now, from: engine)
    } catch is DockerError {
      // Then only its state tells.
    }
    let recorded = facts.recordedRuns
    var runs = recorded.map { Run($0) }
    if container.state.running, !container.state.restarting {
      runs.append(Run(started: container.state.startedAt))
    } else if runs.isEmpty, let last = facts.lastRun {
      runs = [Run(last)]
    }
    return ContainerRuns(runs)
  }

  private init(_ all: [Run]) {
    var boundaries: [LogTime] = []
    var known: [Run] = []
    for run in all.suffix(Self.most) {
      if let last = known.last {
        // The engine notes an end a little after the last line was written, and waits 100 ms before it starts again.
        let moment = last.ended.map { $0 + .milliseconds(50) } ?? run.started
        guard let time = moment?.logTime, time > boundaries.last ?? .min else { continue }
        boundaries.append(time)
      } else if let started = run.started {
        // What was written before the first run that is remembered is of others.
        known.append(Run())
        boundaries.append((started - .seconds(1)).logTime)
      }
      known.append(run)
    }
    runs = known.isEmpty ? [Run()] : known
    self.boundaries = boundaries
  }
}

extension ContainerRuns.Run {
  fileprivate init(_ run: EndedRun) {
    self.init(
      started: run.started, ended: run.ended,
      exitCode: run.exitCode == ContainerFacts.unknownExitCode ? nil : run.exitCode,
      ranOutOfMemory: run.ranOutOfMemory, wasStopped: run.wasStopped || run.signals.contains(15))
  }

  /// How it ended, in words.
  var endWords: String {
    guard let exitCode else { return ended == nil ? "goes on" : "ended" }
    return "exit code \(exitCode)" + (ranOutOfMemory ? ", out of memory" : wasStopped ? ", stopped" : "")
  }
}

internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import LogAnalysis
internal import Reporting
internal import Synchronization

/// Reads the logs of containers, several at once, and tells how far it is.
struct LogReading: Sendable {
  /// Which part of each log is read.
  var options: LogOptions
  /// Which events count, and how much of them is kept.
  var analysis: LogAnalyzer.Options
  /// Whether the runs of the containers are told apart.
  var tellsRunsApart = true

  /// The most logs that are read at the same time.
  private static let mostAtOnce = 4
  /// The most templates of all logs together.
  static let mostTemplates = 4096

  /// Reads the logs of some containers.
  ///
  /// - Throws: `DockerError`, `CancellationError`.
  func logs(of objects: [PlannedObject], with access: Workspace) async throws -> [ReadLog] {
    let progress = ReadingProgress(access.progress, names: objects.map(\.name))
    let engine = access.engine
    let analysis = analysis.shared(by: objects.count, templates: Self.mostTemplates)
    return try await withThrowingTaskGroup(of: (Int, ReadLog).self) { group in
      var (next, read): (Int, [Int: ReadLog]) = (0, [:])
      while next < objects.count || read.count < objects.count {
        if next < objects.count, next - read.count < Self.mostAtOnce {
          let (index, object) = (next, objects[next])
          group.addTask { (index, try await log(of: object, analysis, from: engine, telling: progress)) }
          next += 1
        } else if let (index, log) = try await group.next() {
          read[index] = log
        }
      }
      return objects.indices.compactMap { read[$0] }
    }
  }

  private func log(
    of object: PlannedObject, _ analysis: LogAnalyzer.Options, from engine: any Engine,
    telling progress: ReadingProgress
  ) async throws -> ReadLog {
    let opened = try await opened(object, analysis, from: engine)
    var analyzer = LogAnalyzer(opened.analysis)
    var frames = opened.stream.makeAsyncIterator()
    var told = (lines: 0, bytes: 0)
    while try await frames.nextFrames({ stream, content, isContinuation in
      analyzer.feed(content.span, isError: stream == .error, isContinuation: isContinuation)
    }) {
      guard analyzer.byteCount - told.bytes >= 1 << 20 else { continue }
      progress.add(lines: analyzer.lineCount - told.lines, bytes: analyzer.byteCount - told.bytes)
      told = (analyzer.lineCount, analyzer.byteCount)
      try Task.checkCancellation()
    }
    return ReadLog(object: object, summary: analyzer.finish(), runs: opened.runs.runs)
  }

  /// A log that is about to be read.
  struct OpenedLog {
    /// What it holds.
    let stream: LogStream
    /// Which events of it count, with what must be masked in them.
    let analysis: LogAnalyzer.Options
    /// The runs of its container.
    let runs: ContainerRuns
  }

  /// Opens the log of a container.
  ///
  /// - Throws: `Failure` where the log's driver keeps nothing to read; `DockerError`, `CancellationError`.
  func opened(
    _ object: PlannedObject, _ analysis: LogAnalyzer.Options, from engine: any Engine
  ) async throws -> OpenedLog {
    var (options, analysis) = (options, analysis)
    // A log can be read where the container cannot be looked at: then only what looks like a secret is masked.
    let container: Container?
    do { container = try await engine.inspectContainer(object.id) } catch is DockerError { container = nil }
    let secrets = container.map { KnownSecrets(of: $0.config) } ?? .none
    analysis.redact = { secrets.redacted($0) }
    options.tty = container?.config.tty
    options.timestamps = true
    var runs = ContainerRuns.unknown
    if tellsRunsApart, let container { runs = try await ContainerRuns.gathered(container, from: engine) }
    analysis.boundaries = runs.boundaries
    return OpenedLog(
      stream: try await Self.frames(of: object, container, options, from: engine), analysis: analysis,
      runs: runs)
  }

  /// - Throws: `Failure` where the log's driver keeps nothing to read; `DockerError`.
  private static func frames(
    of object: PlannedObject, _ container: Container?, _ options: LogOptions, from engine: any Engine
  ) async throws -> LogStream {
    do {
      return try await engine.containerLogs(object.id, options: options)
    } catch let error as DockerError where error.engineMessage?.contains("does not support reading") == true {
      throw Failure(
        code: "logs.unreadable",
        message: "what \(object.name) writes cannot be read: "
          + (container?.hostConfig.logConfig ?? LogConfig()).unreadable,
        remedy:
          "Make it anew with --log-driver local, which keeps it (in Compose: logging: {driver: local}).",
        kind: .failed)
    }
  }
}

extension LogAnalyzer.Options {
  /// The options of one of several logs, which share the room that one has.
  func shared(by count: Int, templates: Int) -> LogAnalyzer.Options {
    var options = self
    options.templates = max(128, min(options.templates, templates / max(1, count)))
    return options
  }
}

/// How far the reading of logs is, all of them together.
private final class ReadingProgress: Sendable {
  private struct State {
    var lines = 0
    var bytes = 0
    var told: ContinuousClock.Instant
  }

  private let reporter: ProgressReporter
  private let whose: String
  private let began = ContinuousClock.now
  private let state: Mutex<State>

  init(_ reporter: ProgressReporter, names: [String]) {
    self.reporter = reporter
    whose = names.count == 1 ? names[0] : names.count.counted("container")
    state = Mutex(State(told: .now))
    reporter("Reading the log of \(whose)")
  }

  func add(lines: Int, bytes: Int) {
    let now = ContinuousClock.now
    let sum = state.withLock { state -> (lines: Int, bytes: Int)? in
      state.lines += lines
      state.bytes += bytes
      guard now - state.told >= .milliseconds(250) else { return nil }
      state.told = now
      return (state.lines, state.bytes)
    }
    guard let sum else { return }
    let elapsed = (now - began).components
    let seconds = max(0.001, Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    reporter(
      "Read \(Block.Unit.bytes.text(Double(sum.bytes))) of the log of \(whose), "
        + "\(Block.Unit.count.text(Double(sum.lines))) lines, \(Block.Unit.bytes.text(Double(sum.bytes) / seconds))/s"
    )
  }
}

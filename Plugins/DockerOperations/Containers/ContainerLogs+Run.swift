internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import LogAnalysis
internal import Reporting

extension ContainerLogs: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    try checkParameters()
    return Plan(
      try await targets(in: access).map { object in
        PlannedStep(
          "Read the log of \(object.name)", effect: .observe, objects: [object], command: command(for: object)
        )
      })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let containers = plan.objects.filter { $0.kind == .container }
    // Where nobody watches it would never end.
    let isFollowed = follow && access.progress.isWatched
    let logs =
      isFollowed
      ? try await LogFollowing(reading: reading, snapshot: snapshot).logs(of: containers, with: access)
      : try await reading.logs(of: containers, with: access)
    var report = Report(
      analyze ? "Log analysis" : "Logs", subject: logs.map(\.name).joined(separator: ", "),
      verdict: verdict(on: logs))
    report.append(contentsOf: analyze ? LogAnalysisReport(logs).blocks : firstErrors(in: logs))
    report.append(contentsOf: lastLines(of: logs))
    if follow, !isFollowed {
      report.append(
        .section(
          "Follow",
          [
            .commands(
              logs.map {
                Block.Command(
                  arguments: ["docker", "logs", "--follow", "--tail", "20", $0.name],
                  comment: "A report ends; this goes on")
              })
          ]))
    }
    var outcome = Outcome(report, handoff: Handoff(objects: plan.objects, findings: findings(in: logs)))
    outcome.isWholeWhenStopped = isFollowed
    return outcome
  }

  /// The lines of the logs that are shown while they are followed.
  private static let followedLines = 16

  /// What is shown while logs are followed.
  private func snapshot(of logs: [ReadLog]) -> Report {
    var report = Report(
      "Logs", subject: logs.map(\.name).joined(separator: ", "), verdict: verdict(on: logs))
    report.append(contentsOf: lastLines(of: logs, atMost: Self.followedLines))
    report.append(.paragraph("Stop with q or Ctrl-C; what was read is shown then."))
    return report
  }

  /// How many lines are shown unless somebody says so.
  private static let usualTail = 200
  /// How many are shown below an analysis.
  private static let analysisTail = 20
  /// The most lines that are shown.
  private static let longestTail = 10_000

  /// How many of the last lines are shown.
  var shownLines: Int {
    min(max(tail ?? (analyze ? Self.analysisTail : Self.usualTail), 1), Self.longestTail)
  }

  /// How many of the last lines the engine is asked for. With a filter the last lines of the log may hold none that
  /// fits, and an analysis is about all of it: then all of it is read, and little kept.
  private var readLines: Int? { matching != nil || level != nil || analyze && tail == nil ? nil : shownLines }

  private var reading: LogReading {
    var options = LogOptions()
    options.tail = readLines
    options.since = since?.timestamp
    options.until = until?.timestamp
    var analysis = LogAnalyzer.Options()
    analysis.filter = LogFilter(level: level, pattern: (matching?.description).map(LogSearch.init))
    analysis.lastEvents = shownLines
    analysis.joinsAlike = analyze
    return LogReading(options: options, analysis: analysis, tellsRunsApart: analyze)
  }

  /// The containers that are meant: those that were named, those that the steps before were about, or the only one that
  /// runs.
  private func targets(in access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    var targets: [PlannedObject] = []
    for name in containers { targets.append(try await access.engine.container(named: name)) }
    if let service { targets += try await access.engine.containers(of: service) }
    if let project { targets = try await access.engine.containers(targets, ofProject: project.description) }
    if targets.isEmpty {
      targets = access.received.lazy.compactMap { $0.object(.container) }.prefix(1).map { $0 }
    }
    if targets.isEmpty {
      let running = try await access.engine.listContainers()
      guard running.count == 1 else {
        throw ResolutionError.unnamed(.container, choices: running.map(NamedObject.init))
      }
      targets = running.map { PlannedObject(.container, id: $0.id, name: $0.displayName) }
    }
    var seen: Set<String> = []
    return targets.filter { seen.insert($0.id).inserted }
  }

  private func command(for object: PlannedObject) -> [String] {
    var command = ["docker", "logs", "--timestamps"]
    if let readLines { command += ["--tail", String(readLines)] }
    if let since { command += ["--since", since.description] }
    if let until { command += ["--until", until.description] }
    return command + [object.name]
  }
}

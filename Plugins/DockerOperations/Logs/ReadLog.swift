internal import AgentKit
internal import DockerClient
internal import LogAnalysis

/// The log of one container, as it was read.
struct ReadLog: Sendable {
  /// The container.
  var object: PlannedObject
  /// What was found out about it.
  var summary: LogSummary
  /// The runs of its program, oldest first: as many as the summary has.
  var runs: [ContainerRuns.Run]

  /// The name of the container.
  var name: String { object.name }

  /// The runs that failed, with what they wrote, oldest first.
  var crashes: [(run: ContainerRuns.Run, log: LogRun)] {
    zip(runs, summary.runs).filter { $0.0.isCrash }.map { ($0.0, $0.1) }
  }
}

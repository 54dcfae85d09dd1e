package import Reporting

/// What can be counted in a Dockerfile without building it.
package struct DockerfileMetrics: Sendable, Equatable {
  package let stages: Int
  package let instructions: Int
  /// The layers that the final image gets from this file: its `RUN`, `COPY` and `ADD`, the stages below it included.
  /// An estimate: instructions that change no file give empty layers.
  package let layers: Int
  package let findings: [Severity: Int]

  init(_ file: Dockerfile, _ findings: [Finding]) {
    stages = file.stages.count { $0.from != nil }
    instructions = file.instructions.count
    layers = file.finalStage.map { stage in file.inherited(by: stage).count { $0.keyword.makesLayer } } ?? 0
    self.findings = findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }

  package var findingCount: Int { findings.values.reduce(0, +) }
}

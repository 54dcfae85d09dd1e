public import Reporting

/// What a run brought: something to read, something to keep, something to hand on.
public struct Outcome: Codable, Sendable {
  /// What to read.
  public var report: Report
  /// What to keep: files that were made but not yet written anywhere.
  public var artifacts: [Artifact]
  /// What the next agent gets.
  public var handoff: Handoff
  /// What it showed about the standards that definitions ask for; the host holds the acting definition against it.
  public var evidence: [StandardEvidence]

  /// Makes an outcome.
  public init(
    _ report: Report, artifacts: [Artifact] = [], handoff: Handoff = Handoff(), evidence: [StandardEvidence] = []
  ) {
    self.report = report
    self.artifacts = artifacts
    self.handoff = handoff
    self.evidence = evidence
  }
}

/// A file that an operation made. Nothing is written until somebody names a place for it.
public struct Artifact: Codable, Sendable, Hashable {
  /// The file name that it would have: `Dockerfile`, `api.yaml`.
  public var name: String
  /// What it holds.
  public var text: String

  /// Makes an artifact.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

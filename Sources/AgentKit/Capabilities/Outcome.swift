public import Reporting

/// What a run brought: something to read, something to keep, something to hand on.
public struct Outcome: Codable, Sendable {
  /// What to read.
  public var report: Report
  /// What to keep: files that were made but not yet written anywhere.
  public var artifacts: [Artifact]
  /// What the next agent gets.
  public var handoff: Handoff

  /// Makes an outcome.
  public init(_ report: Report, artifacts: [Artifact] = [], handoff: Handoff = Handoff()) {
    self.report = report
    self.artifacts = artifacts
    self.handoff = handoff
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

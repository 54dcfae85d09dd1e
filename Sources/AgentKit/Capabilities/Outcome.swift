public import Reporting

/// What a run brought: something to read, something to keep, something to hand on.
public struct Outcome: Codable, Sendable {
  /// What to read.
  public var report: Report
  /// What to keep: files that were made but not yet written anywhere.
  public var artifacts: [Artifact]
  /// What the next agent gets.
  public var handoff: Handoff
  /// What another agent should do next, along an edge that the acting definition declares. Each is planned and judged
  /// like a step that was asked for.
  public var followUps: [StepRequest]
  /// Why what was asked for did not come about, though there is something to read: the command that it ran failed. The
  /// run goes no further, and has failed.
  public var failure: Failure?
  /// What it showed about the standards that definitions ask for; the host holds the acting definition against it.
  public var evidence: [StandardEvidence]
  /// Whether it is all that was wanted where the run was stopped, because the operation goes on until somebody stops it.
  /// What any other operation brings after that is dropped: it may lack what it was stopped at.
  public var isWholeWhenStopped = false

  private enum CodingKeys: String, CodingKey {
    case report, artifacts, handoff, followUps, failure, evidence
  }

  /// Makes an outcome.
  public init(
    _ report: Report, artifacts: [Artifact] = [], handoff: Handoff = Handoff(), followUps: [StepRequest] = [],
    failure: Failure? = nil, evidence: [StandardEvidence] = []
  ) {
    self.report = report
    self.artifacts = artifacts
    self.handoff = handoff
    self.followUps = followUps
    self.failure = failure
    self.evidence = evidence
  }
}

/// A file that an operation made. Nothing is written until somebody names a place for it.
public struct Artifact: Codable, Sendable, Hashable {
  /// The file name that it would have: `Dockerfile`, `api.yaml`.
  public var name: String
  /// What it holds. Encoding writes ``shown`` instead: JSON is printed, logged and passed on.
  public var text: String
  /// What may be shown of it: the text with its secrets masked.
  public var shown: String

  /// Makes an artifact.
  ///
  /// - Parameter shown: What may be shown, where that is not all of the text.
  public init(name: String, text: String, shown: String? = nil) {
    self.name = name
    self.text = text
    self.shown = shown ?? text
  }

  private enum CodingKeys: String, CodingKey {
    case name, text
  }

  /// Reads what is written: the name and what may be shown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      text: try container.decode(String.self, forKey: .text))
  }

  /// Writes the name and what may be shown.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(shown, forKey: .text)
  }
}

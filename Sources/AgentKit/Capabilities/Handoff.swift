public import Reporting

/// What one step of a request leaves for the next: typed values, never instructions.
public struct Handoff: Codable, Sendable, Hashable {
  /// The objects that the step was about or made.
  public var objects: [PlannedObject]
  /// What it found.
  public var findings: [Finding]
  /// The files that it made.
  public var artifacts: [Artifact]

  /// Makes a handoff.
  public init(objects: [PlannedObject] = [], findings: [Finding] = [], artifacts: [Artifact] = []) {
    self.objects = objects
    self.findings = findings
    self.artifacts = artifacts
  }

  /// The first object of a kind.
  public func object(_ kind: PlannedObject.Kind) -> PlannedObject? {
    objects.first { $0.kind == kind }
  }
}

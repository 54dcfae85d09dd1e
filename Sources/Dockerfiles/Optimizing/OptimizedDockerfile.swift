package import Reporting

/// A Dockerfile with its safe fixes applied, and the account of it.
package struct OptimizedDockerfile: Sendable {
  /// The file as it was.
  package let original: [UInt8]
  /// The result; equal to `original` where nothing could be fixed.
  package let bytes: [UInt8]
  /// What was changed, in the order in which it was.
  package let applied: [AppliedFix]
  /// What is left for a person to decide, with places in the result.
  package let remaining: [Finding]
  /// The content of a `.dockerignore` for this build, where it has none and copies its whole context.
  package let dockerignore: String?
  /// What the changes mean for the image, beside being shorter: one sentence each.
  package let notes: [String]
  package let before: DockerfileMetrics
  package let after: DockerfileMetrics

  /// The result as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether any fix was applied.
  package var isChanged: Bool { bytes != original }
}

/// One fix that was made.
package struct AppliedFix: Sendable {
  /// What it mends; its place is that in the text at the time.
  package let finding: Finding
  /// What was done, in the imperative.
  package let summary: String
  /// What it changes about the image, beside the text; `nil` where the image stays the same.
  package let changes: String?
  /// Why the image stays the same; `nil` where it does not.
  package let proof: String?

  init?(_ finding: LocatedFinding) {
    guard let fix = finding.finding.fix else { return nil }
    self.finding = finding.finding
    summary = fix.summary
    changes = finding.changes
    proof = finding.rule.fixProof
  }
}

public import AgentKit

/// Reviews of code and of Dockerfiles.
public struct CodeReview: CapabilityModule {
  /// `CodeReview`
  public let name = "CodeReview"
  /// The operations, each for the definition `code-reviewer`.
  public let operations: [RegisteredOperation]

  /// Makes the module.
  ///
  /// - Throws: An error of the declarations, which its tests rule out.
  public init() throws {
    let agent = "code-reviewer"
    operations = [
      try RegisteredOperation(planned: ReviewCode.self, for: agent),
      try RegisteredOperation(ReviewDockerfile.self, for: agent, reading: { $0 }, acting: { $0 }),
    ]
  }
}

public import AgentKit

/// CI/CD pipelines and promotion through Git.
public struct PipelineHandoff: CapabilityModule {
  /// `PipelineHandoff`
  public let name = "PipelineHandoff"
  /// The operations, each for the definition `gitops-pipeline`.
  public let operations: [RegisteredOperation]

  /// Makes the module.
  ///
  /// - Throws: An error of the declarations, which its tests rule out.
  public init() throws {
    let agent = "gitops-pipeline"
    operations = [
      try RegisteredOperation(planned: GitOpsPipeline.self, for: agent),
      try RegisteredOperation(planned: GitOpsPromote.self, for: agent),
    ]
  }
}

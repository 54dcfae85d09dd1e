public import AgentKit

/// Vulnerabilities, secrets, bills of materials, posture and policy.
public struct SecurityScan: CapabilityModule {
  /// `SecurityScan`
  public let name = "SecurityScan"
  /// The operations, each for the definition `container-security`.
  public let operations: [RegisteredOperation]

  /// Makes the module.
  ///
  /// - Throws: An error of the declarations, which its tests rule out.
  public init() throws {
    let agent = "container-security"
    operations = [
      try RegisteredOperation(planned: VulnerabilityScan.self, for: agent),
      try RegisteredOperation(planned: SecuritySecrets.self, for: agent),
      try RegisteredOperation(planned: SecuritySBOM.self, for: agent),
      try RegisteredOperation(planned: SecurityPosture.self, for: agent),
      try RegisteredOperation(planned: SecurityPolicy.self, for: agent),
    ]
  }
}

public import AgentKit
internal import ContainerCapabilities
public import DockerClient

/// Vulnerabilities, secrets, bills of materials, posture and policy.
public struct SecurityScan: CapabilityModule {
  /// `SecurityScan`
  public let name = "SecurityScan"
  /// The operations, each for the definition `container-security`.
  public let operations: [RegisteredOperation]
  /// What is asked of images and containers.
  public let standards = Standard.containers

  /// Makes the module.
  ///
  /// - Parameter engine: The engine that the operations look at. Nothing is sent to it before one of them runs.
  /// - Throws: An error of the declarations, which its tests rule out.
  public init(engine: any Engine) throws {
    let agent = "container-security"
    operations = [
      try RegisteredOperation(planned: VulnerabilityScan.self, for: agent),
      try RegisteredOperation(SecuritySecrets.self, for: agent, on: engine),
      try RegisteredOperation(planned: SecuritySBOM.self, for: agent),
      try RegisteredOperation(SecurityPosture.self, for: agent, on: engine),
      try RegisteredOperation(planned: SecurityPolicy.self, for: agent),
    ]
  }
}

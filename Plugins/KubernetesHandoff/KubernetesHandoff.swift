public import AgentKit

/// From containers and Compose files to Kubernetes: manifests, their validation, rollout and diagnosis.
public struct KubernetesHandoff: CapabilityModule {
  /// `KubernetesHandoff`
  public let name = "KubernetesHandoff"
  /// The operations, each for the definition `kubernetes-operator`.
  public let operations: [RegisteredOperation]

  /// Makes the module.
  ///
  /// - Throws: An error of the declarations, which its tests rule out.
  public init() throws {
    let agent = "kubernetes-operator"
    operations = [
      try RegisteredOperation(planned: KubernetesManifests.self, for: agent),
      try RegisteredOperation(planned: KubernetesValidate.self, for: agent),
      try RegisteredOperation(planned: KubernetesDeploy.self, for: agent),
      try RegisteredOperation(planned: KubernetesMigrate.self, for: agent),
      try RegisteredOperation(planned: KubernetesDebug.self, for: agent),
    ]
  }
}

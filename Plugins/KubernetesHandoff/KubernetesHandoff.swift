public import AgentKit
internal import ContainerCapabilities
public import DockerClient

/// From containers and Compose files to Kubernetes: manifests, their validation, rollout and diagnosis.
public struct KubernetesHandoff: CapabilityModule {
  /// `KubernetesHandoff`
  public let name = "KubernetesHandoff"
  /// The operations, each for the definition `kubernetes-operator`.
  public let operations: [RegisteredOperation]
  /// What is asked of containers and of manifests.
  public let standards = Standard.containers + Standard.manifests

  /// Makes the module.
  ///
  /// - Parameter engine: The engine whose containers are handed over. Nothing is sent to it before an operation runs.
  /// - Throws: An error of the declarations, which its tests rule out.
  public init(engine: any Engine) throws {
    let agent = "kubernetes-operator"
    operations = [
      try RegisteredOperation(KubernetesManifests.self, for: agent, on: engine),
      try RegisteredOperation(planned: KubernetesValidate.self, for: agent),
      try RegisteredOperation(planned: KubernetesDeploy.self, for: agent),
      try RegisteredOperation(planned: KubernetesMigrate.self, for: agent),
      try RegisteredOperation(planned: KubernetesDebug.self, for: agent),
    ]
  }
}

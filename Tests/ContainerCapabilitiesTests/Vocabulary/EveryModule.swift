import AgentKit
import CodeReview
import DockerClient
import DockerOperations
import KubernetesHandoff
import PipelineHandoff
import SecurityScan

/// All modules that ship, on an engine that nothing is sent to.
func everyModule() throws -> [any CapabilityModule] {
  let engine = DockerClient()
  return try [
    DockerOperations(engine: engine), SecurityScan(engine: engine), KubernetesHandoff(engine: engine),
    PipelineHandoff(), CodeReview(),
  ]
}

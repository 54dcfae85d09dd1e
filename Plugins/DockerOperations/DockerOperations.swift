public import AgentKit
public import ContainerCapabilities
public import DockerClient

/// Containers, images, Dockerfiles, Compose, networks, volumes, registries and the engine itself.
public struct DockerOperations: CapabilityModule {
  /// `DockerOperations`
  public let name = "DockerOperations"
  /// The operations, each for the definition `docker-operations`.
  public let operations: [RegisteredOperation]
  /// What is asked of images, containers and Dockerfiles.
  public let standards = Standard.containers + [.dockerfileRules, .measured]

  /// Makes the module.
  ///
  /// - Parameters:
  ///   - engine: The engine that its operations work on. Nothing is sent to it until one of them is planned.
  ///   - terminal: The terminal that shells in containers may borrow; nil where there is none.
  /// - Throws: An error of the declarations, which its tests rule out.
  public init(engine: any Engine, terminal: (any Terminal)? = nil) throws {
    let agent = "docker-operations"
    operations = [
      try RegisteredOperation(ContainerList.self, for: agent, on: engine),
      try RegisteredOperation(ContainerRun.self, for: agent, on: engine),
      try RegisteredOperation(ContainerInspect.self, for: agent, on: engine),
      try RegisteredOperation(ContainerLogs.self, for: agent, on: engine),
      try RegisteredOperation(ContainerExec.self, for: agent, on: engine, at: terminal),
      try RegisteredOperation(ContainerStats.self, for: agent, on: engine),
      try RegisteredOperation(ContainerHealth.self, for: agent, on: engine),
      try RegisteredOperation(ContainerStart.self, for: agent, on: engine),
      try RegisteredOperation(ContainerStop.self, for: agent, on: engine),
      try RegisteredOperation(ContainerRestart.self, for: agent, on: engine),
      try RegisteredOperation(ContainerUpdate.self, for: agent, on: engine),
      try RegisteredOperation(ContainerRemove.self, for: agent, on: engine),
      try RegisteredOperation(ContainerCopy.self, for: agent, on: engine),
      try RegisteredOperation(ContainerDebug.self, for: agent, on: engine, at: terminal),
      try RegisteredOperation(ImageList.self, for: agent, on: engine),
      try RegisteredOperation(planned: ImageBuild.self, for: agent),
      try RegisteredOperation(planned: ImageMultiarch.self, for: agent),
      try RegisteredOperation(ImageHistory.self, for: agent, on: engine),
      try RegisteredOperation(planned: ImageLayers.self, for: agent),
      try RegisteredOperation(planned: ImageOptimize.self, for: agent),
      try RegisteredOperation(planned: ImageTag.self, for: agent),
      try RegisteredOperation(planned: ImagePull.self, for: agent),
      try RegisteredOperation(planned: ImagePush.self, for: agent),
      try RegisteredOperation(planned: ImageRemove.self, for: agent),
      try RegisteredOperation(planned: ImagePrune.self, for: agent),
      try RegisteredOperation(planned: ImageScan.self, for: agent),
      try RegisteredOperation(DockerfileCreate.self, for: agent, on: engine),
      try RegisteredOperation(DockerfileLint.self, for: agent, on: engine),
      try RegisteredOperation(DockerfileOptimize.self, for: agent, on: engine),
      try RegisteredOperation(planned: ComposeCreate.self, for: agent),
      try RegisteredOperation(planned: ComposeValidate.self, for: agent),
      try RegisteredOperation(planned: ComposeUp.self, for: agent),
      try RegisteredOperation(planned: ComposeDown.self, for: agent),
      try RegisteredOperation(planned: ComposeTroubleshoot.self, for: agent),
      try RegisteredOperation(NetworkList.self, for: agent, on: engine),
      try RegisteredOperation(NetworkInspect.self, for: agent, on: engine),
      try RegisteredOperation(NetworkCreate.self, for: agent, on: engine),
      try RegisteredOperation(NetworkRemove.self, for: agent, on: engine),
      try RegisteredOperation(NetworkTroubleshoot.self, for: agent, on: engine),
      try RegisteredOperation(VolumeList.self, for: agent, on: engine),
      try RegisteredOperation(VolumeInspect.self, for: agent, on: engine),
      try RegisteredOperation(VolumeCreate.self, for: agent, on: engine),
      try RegisteredOperation(VolumeRemove.self, for: agent, on: engine),
      try RegisteredOperation(VolumePrune.self, for: agent, on: engine),
      try RegisteredOperation(VolumeBackup.self, for: agent, on: engine),
      try RegisteredOperation(VolumeTroubleshoot.self, for: agent, on: engine),
      try RegisteredOperation(planned: RegistryLogin.self, for: agent),
      try RegisteredOperation(planned: RegistryTags.self, for: agent),
      try RegisteredOperation(planned: RegistryCopy.self, for: agent),
      try RegisteredOperation(planned: RegistryPromote.self, for: agent),
      try RegisteredOperation(planned: RegistryCleanup.self, for: agent),
      try RegisteredOperation(planned: RegistryRetention.self, for: agent),
      try RegisteredOperation(SystemInfo.self, for: agent, on: engine),
      try RegisteredOperation(SystemDf.self, for: agent, on: engine),
      try RegisteredOperation(SystemPrune.self, for: agent, on: engine),
    ]
  }
}

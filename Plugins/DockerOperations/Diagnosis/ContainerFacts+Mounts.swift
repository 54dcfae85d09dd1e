internal import DockerClient

extension ContainerFacts {
  /// The host's paths that a container should mount and that the engine does not find.
  ///
  /// Asks only about mounts that must be there already, those of `--mount`: to look at one of `-v` makes the engine
  /// make it.
  static func missingSources(
    of container: Container, on engine: any ReadOnlyEngine
  ) async throws -> [String] {
    var missing: [String] = []
    for mount in container.hostConfig.mounts where mount.type == .bind {
      guard let source = mount.source, mount.bindOptions?.createMountpoint != true else { continue }
      do {
        _ = try await engine.containerPathStatus(container.id, path: ContainerPath(rawValue: mount.target))
      } catch let error as DockerError {
        if error.code == .notFound { missing.append(source) }
      }
    }
    return missing
  }
}

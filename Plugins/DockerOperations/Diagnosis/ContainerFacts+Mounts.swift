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

extension ContainerFacts {
  /// The mount through which a path of the container is seen: the innermost that covers it; nil for files of its own.
  func mount(over path: String) -> MountPoint? {
    container.mounts.filter { "\(path)/".hasPrefix($0.destination + "/") }
      .max { $0.destination.utf8.count < $1.destination.utf8.count }
  }

  /// The running container that mounts the same folder or volume.
  func runningUser(of mount: MountPoint) -> String? {
    neighbours.first { neighbour in
      neighbour.id != container.id && neighbour.state == .running
        && neighbour.mounts.contains {
          $0.name.isEmpty ? !$0.source.isEmpty && $0.source == mount.source : $0.name == mount.name
        }
    }?.displayName
  }
}

extension MountPoint {
  /// Where a path of the container lies on the engine's host.
  func source(of path: String) -> String { source + path.dropFirst(destination.count) }

  /// Where it comes from, for people.
  var origin: String { name.isEmpty ? source : "the volume \(name.shownVolumeName)" }
}

internal import DockerClient
internal import Reporting

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
  /// Looks which mounts were replaced; a file system that does not answer holds nobody up.
  mutating func lookAtMounts() async throws {
    let container = container
    if let replaced = try await BlockingWork.run(within: .seconds(3), { _ in container.replacedMounts }) {
      replacedMounts = replaced ?? []
    } else {
      gaps.append("its mounts: a file system of the host does not answer")
    }
  }

  /// The mount through which a path of the container is seen: the innermost that covers it; nil for files of its own, and
  /// for a path that may lead out of its folder again.
  func mount(over path: String) -> MountPoint? {
    guard !path.split(separator: "/").contains(where: { $0 == ".." || $0 == "." }) else { return nil }
    return container.mounts.filter { "\(path)/".hasPrefix($0.destination + "/") }
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
  /// Works on its files in a container of its own, where a link that somebody left among them leads nowhere on the host;
  /// nil for what no other container can mount, such as a tmpfs.
  func command(_ words: String...) -> Block.Command? {
    let from = type == .bind ? source : type == .volume ? name : ""
    // A colon separates the two sides of `-v`.
    guard !from.isEmpty, !"\(from)\(destination)".contains(":") else { return nil }
    return Block.Command(
      arguments: ["docker", "run", "--rm", "-v", "\(from):\(destination)", "busybox"] + words)
  }

  /// Where it comes from, for people.
  var origin: String {
    if type == .volume { return "the volume \(name.shownVolumeName)" }
    return source.isEmpty ? "a mount of the type \(type.rawValue)" : source
  }

  /// It as evidence.
  var evidence: Evidence { Evidence("Mount", "\(source.isEmpty ? origin : source) on \(destination)") }
}

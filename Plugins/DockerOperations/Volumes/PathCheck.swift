internal import DockerClient
internal import Reporting

/// What becomes of the files at one path that somebody complains about: a path in the container, or one of the engine's
/// host that a mount should show.
struct PathCheck: Sendable {
  /// The path.
  var path: String
  /// The container.
  var container: Container
  /// Whether the container has it.
  var exists: Bool

  /// The mount that decides about it: the innermost over it, else one that comes from it on the host.
  var mount: MountPoint? {
    container.mounts.filter { Self.isWithin($0.destination, path) }.max {
      $0.destination.utf8.count < $1.destination.utf8.count
    }
      ?? container.mounts.first { !$0.source.isEmpty && Self.isWithin($0.source, path) }
  }

  /// What is worth saying about a path that no mount decides about; nil where one does.
  var finding: Finding? {
    if let memory = container.hostConfig.tmpfs.keys.first(where: { Self.isWithin($0, path) }) {
      return found(
        "path-in-memory", "\(path) is in memory (--tmpfs \(memory)): it is empty after every start",
        "For files that stay, put a volume there: --mount source=NAME,target=\(memory).")
    }
    guard mount == nil else { return nil }
    guard exists else {
      return found(
        "path-missing", "\(container.displayName) has no \(path), and no mount brings it",
        "Mount it when the container is made: --mount type=bind,source=HOST,target=\(path).")
    }
    guard !container.hostConfig.readonlyRootfs else {
      return found(
        "path-read-only", "\(path) is in the container's own file system, which is read-only (--read-only)",
        "Make it anew with --tmpfs \(path) for files that may go, or with a volume there for those that stay."
      )
    }
    return found(
      "path-not-mounted",
      "\(path) is in the container's own file system: what is written there goes when the container is removed",
      "Put a volume there: --mount source=NAME,target=\(path).")
  }

  private func found(_ rule: String, _ message: String, _ help: String) -> Finding {
    Finding(rule: rule, severity: .warning, message: message, subject: path, help: help)
  }

  private static func isWithin(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }
}

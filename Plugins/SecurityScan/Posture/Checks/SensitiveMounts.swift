internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.6: no system folder of the host is mounted.
  static let sensitiveMounts = PostureCheck(
    "5.6", "sensitive-mount", "No system folder of the host is mounted", .error,
    why: "What is written there changes the host; what is read there tells how to take it over."
  ) { subject in
    let mounts = subject.container.mounts.filter { $0.type == .bind && isSensitive($0) }
    guard !mounts.isEmpty else {
      let binds = subject.container.mounts.filter { $0.type == .bind }
      return .passed(
        binds.isEmpty
          ? "Mounts has no bind mount" : "Mounts has only \(binds.map(\.source).joined(separator: ", "))")
    }
    let isWritable = mounts.contains { $0.rw }
    let isRoot = mounts.contains { $0.source == "/" }
    return .failed(
      "mounts \(mounts.map(\.source).joined(separator: ", ")) of the host",
      evidence: mounts.map {
        "Mounts: \($0.source) on \($0.destination), \($0.rw ? "writable" : "read-only")"
      }
      .joined(separator: "; "),
      severity: isRoot && isWritable ? .critical : isWritable ? nil : .warning,
      Remedy(
        leaveOut: mounts.map { "--volume \($0.source):\($0.destination)" },
        compose: "volumes without \(mounts.map(\.source).joined(separator: ", "))"))
  }

  private static let systemFolders = [
    "/boot", "/dev", "/etc", "/lib", "/lib64", "/proc", "/sys", "/usr", "/root", "/var/lib/docker",
    "/var/lib/containerd",
  ]

  /// Files that say the time and the authorities, which people mount for good reasons.
  private static let harmless = ["/etc/localtime", "/etc/timezone", "/etc/ssl/certs", "/etc/pki/ca-trust"]

  private static func isSensitive(_ mount: MountPoint) -> Bool {
    let source = mount.source
    if !mount.rw, harmless.contains(where: { source == $0 || source.hasPrefix($0 + "/") }) { return false }
    return source == "/" || systemFolders.contains { source == $0 || source.hasPrefix($0 + "/") }
  }
}

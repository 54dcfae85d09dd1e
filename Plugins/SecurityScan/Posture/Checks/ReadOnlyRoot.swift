internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.13: the container's own files cannot be written.
  static let readOnlyRoot = PostureCheck(
    "5.13", "writable-root", "Its own files cannot be written", .warning,
    why: "Whoever gets in can replace programs and leave tools behind."
  ) { subject in
    guard !subject.container.hostConfig.readonlyRootfs else {
      return .passed("HostConfig.ReadonlyRootfs = true")
    }
    return .failed(
      "can write its own files", evidence: "HostConfig.ReadonlyRootfs = false",
      Remedy(add: ["--read-only", "--tmpfs", "/tmp"], compose: "read_only: true and tmpfs: [/tmp]"))
  }
}

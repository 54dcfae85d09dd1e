internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.5: the container is not privileged.
  static let privileged = PostureCheck(
    "5.5", "privileged", "It is not privileged", .critical,
    why:
      "A privileged container has all capabilities and all devices, and neither seccomp nor AppArmor: it owns its host."
  ) { subject in
    guard subject.container.hostConfig.privileged else { return .passed("HostConfig.Privileged = false") }
    return .failed(
      "runs privileged", evidence: "HostConfig.Privileged = true",
      Remedy(leaveOut: ["--privileged"], compose: "privileged: false"))
  }
}

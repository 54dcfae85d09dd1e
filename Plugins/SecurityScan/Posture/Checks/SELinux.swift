internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.3: SELinux labels confine the container, where the host has SELinux.
  static let seLinux = PostureCheck(
    "5.3", "selinux", "SELinux confines it", .error,
    why: "Without its label the process may touch whatever the host's ordinary permissions allow."
  ) { subject in
    // The engine itself writes label=disable for containers that share the host's processes.
    if subject.hostHas("selinux") != false, subject.securityOption("label") == "disable" {
      return .failed(
        "runs without SELinux's confinement", evidence: "HostConfig.SecurityOpt has label=disable",
        Remedy(leaveOut: ["--security-opt label=disable"], compose: "security_opt without label:disable"))
    }
    switch subject.hostHas("selinux") {
    case nil: return .unknown("the engine did not say whether its host has SELinux")
    case false: return .notApplicable("the engine does not use SELinux")
    case true: return .passed("ProcessLabel = \(subject.container.processLabel)")
    }
  }
}

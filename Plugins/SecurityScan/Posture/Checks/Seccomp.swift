internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.22: the default filter of system calls is on.
  static let seccomp = PostureCheck(
    "5.22", "seccomp", "Its system calls are filtered", .error,
    why: "Most ways out of a container go through system calls that ordinary programs never make."
  ) { subject in
    if subject.securityOption("seccomp") == "unconfined" {
      return .failed(
        "may make every system call", evidence: "HostConfig.SecurityOpt has seccomp=unconfined",
        Remedy(
          leaveOut: ["--security-opt seccomp=unconfined"], compose: "security_opt without seccomp:unconfined")
      )
    }
    if subject.container.hostConfig.privileged {
      return .failed(
        "may make every system call", evidence: "HostConfig.Privileged = true turns the filter off",
        Remedy(leaveOut: ["--privileged"], compose: "privileged: false"))
    }
    if let profile = subject.securityOption("seccomp"), !profile.isEmpty {
      return .passed("HostConfig.SecurityOpt has a seccomp profile of its own")
    }
    switch subject.hostHas("seccomp") {
    case nil: return .unknown("the engine did not say whether it filters system calls")
    case false: return .notApplicable("the host cannot filter system calls")
    case true: return .passed("the engine's default profile applies")
    }
  }
}

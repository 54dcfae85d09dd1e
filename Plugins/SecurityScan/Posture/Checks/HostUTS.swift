internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.21: the container does not share the host's name.
  static let hostUTS = PostureCheck(
    "5.21", "host-uts", "It has a host name of its own", .warning,
    why: "It can rename the host."
  ) { subject in
    let mode = subject.container.hostConfig.utsMode
    guard mode == "host" else {
      return .passed(mode.isEmpty ? "HostConfig.UTSMode is empty" : "HostConfig.UTSMode = \(mode)")
    }
    return .failed(
      "shares the host's name", evidence: "HostConfig.UTSMode = host",
      Remedy(leaveOut: ["--uts host"], compose: "no uts"))
  }
}

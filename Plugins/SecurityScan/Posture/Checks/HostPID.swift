internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.16: the container does not share the host's processes.
  static let hostPID = PostureCheck(
    "5.16", "host-pid", "It sees only its own processes", .error,
    why: "It can see, trace and signal every process of the host."
  ) { subject in
    let mode = subject.container.hostConfig.pidMode
    guard mode == "host" else {
      return .passed(mode.isEmpty ? "HostConfig.PidMode is empty" : "HostConfig.PidMode = \(mode)")
    }
    return .failed(
      "sees the host's processes", evidence: "HostConfig.PidMode = host",
      Remedy(leaveOut: ["--pid host"], compose: "no pid"))
  }
}

internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.17: the container does not share the host's memory segments.
  static let hostIPC = PostureCheck(
    "5.17", "host-ipc", "It shares no memory with the host", .error,
    why: "It can read and change what the host's processes share with each other."
  ) { subject in
    let mode = subject.container.hostConfig.ipcMode
    guard mode == "host" else {
      return .passed(mode.isEmpty ? "HostConfig.IpcMode is empty" : "HostConfig.IpcMode = \(mode)")
    }
    return .failed(
      "shares the host's memory segments", evidence: "HostConfig.IpcMode = host",
      Remedy(leaveOut: ["--ipc host"], compose: "no ipc"))
  }
}

internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.29: the number of the container's processes is limited.
  static let pidsLimit = PostureCheck(
    "5.29", "pids-limit", "Its processes are limited in number", .warning,
    why: "A fork bomb inside takes every process id of the host."
  ) { subject in
    if let limit = subject.container.hostConfig.pidsLimit, limit > 0 {
      return .passed("HostConfig.PidsLimit = \(limit)")
    }
    return .failed(
      "may start any number of processes",
      evidence: subject.container.hostConfig.pidsLimit.map { "HostConfig.PidsLimit = \($0)" }
        ?? "HostConfig.PidsLimit is not set",
      Remedy(add: ["--pids-limit", "200"], update: ["--pids-limit", "200"], compose: "pids_limit: 200"))
  }
}

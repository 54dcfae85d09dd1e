internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.19: no limit of the container's processes is lifted.
  static let ulimits = PostureCheck(
    "5.19", "ulimit", "No limit of its processes is lifted", .info,
    why: "Limits of open files and processes are what stops a runaway program inside."
  ) { subject in
    let ulimits = subject.container.hostConfig.ulimits
    guard !ulimits.isEmpty else { return .passed("HostConfig.Ulimits is empty: the engine's defaults apply") }
    let texts = ulimits.map { "\($0.name)=\($0.soft):\($0.hard)" }
    let lifted = ulimits.filter {
      $0.hard < 0 && $0.name != "core" || $0.name == "nofile" && $0.hard > 1 << 20
    }
    guard !lifted.isEmpty else { return .passed("HostConfig.Ulimits = \(texts.joined(separator: ", "))") }
    return .failed(
      "has no limit of \(lifted.map(\.name).joined(separator: ", "))",
      evidence: "HostConfig.Ulimits = \(texts.joined(separator: ", "))",
      Remedy(
        add: lifted.flatMap {
          ["--ulimit", $0.name == "nofile" ? "nofile=1024:65536" : "\($0.name)=4096:4096"]
        },
        leaveOut: lifted.map { "--ulimit \($0.name)=\($0.soft)" }, compose: "ulimits with numbers"))
  }
}

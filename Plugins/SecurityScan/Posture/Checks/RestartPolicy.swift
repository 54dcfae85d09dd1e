internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.15: the engine restarts the container at most five times.
  static let restartPolicy = PostureCheck(
    "5.15", "restart-policy", "It is restarted at most five times", .info,
    why: "A container that fails for ever hides its fault, and loads the host while it does."
  ) { subject in
    let policy = subject.container.hostConfig.restartPolicy
    switch policy.name {
    case .none, "": return .passed("HostConfig.RestartPolicy = no")
    case .onFailure where 1...5 ~= policy.maximumRetryCount:
      return .passed("HostConfig.RestartPolicy = on-failure:\(policy.maximumRetryCount)")
    default:
      let count =
        policy.name == .onFailure && policy.maximumRetryCount > 0 ? ":\(policy.maximumRetryCount)" : ""
      return .failed(
        policy.name == .onFailure && !count.isEmpty
          ? "is restarted \(policy.maximumRetryCount) times" : "is restarted without end",
        evidence: "HostConfig.RestartPolicy = \(policy.name)\(count)",
        Remedy(
          add: ["--restart", "on-failure:5"], update: ["--restart", "on-failure:5"],
          compose: "restart: on-failure:5"))
    }
  }
}

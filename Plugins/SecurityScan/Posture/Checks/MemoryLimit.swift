internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.11: the container's memory is limited.
  static let memoryLimit = PostureCheck(
    "5.11", "memory-limit", "Its memory is limited", .warning,
    why: "One leak takes the memory of the whole host, and the kernel picks the victim."
  ) { subject in
    let limit = subject.container.hostConfig.memory
    guard limit <= 0 else { return .passed("HostConfig.Memory = \(limit)") }
    return .failed(
      "may use all memory of its host", evidence: "HostConfig.Memory = 0",
      Remedy(
        add: ["--memory", "512m"], update: ["--memory", "512m", "--memory-swap", "512m"],
        compose: "mem_limit: 512m"))
  }
}

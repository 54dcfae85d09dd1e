internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.25: the container's control group is the engine's choice.
  static let cgroupParent = PostureCheck(
    "5.25", "cgroup-parent", "The engine chose its control group", .warning,
    why: "Another parent can lift the limits that the engine sets for all containers."
  ) { subject in
    let parent = subject.container.hostConfig.cgroupParent
    guard !parent.isEmpty else { return .passed("HostConfig.CgroupParent is empty") }
    return .failed(
      "belongs to the control group \(parent)", evidence: "HostConfig.CgroupParent = \(parent)",
      Remedy(leaveOut: ["--cgroup-parent \(parent)"], compose: "no cgroup_parent"))
  }
}

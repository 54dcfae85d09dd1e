internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.31: the container does not leave the remapping of users.
  static let hostUserNamespace = PostureCheck(
    "5.31", "host-userns", "It does not leave the remapping of users", .warning,
    why: "The engine maps root inside to nobody outside; this container has itself excepted."
  ) { subject in
    guard subject.container.hostConfig.usernsMode == "host" else {
      return .passed("HostConfig.UsernsMode is empty")
    }
    if subject.hostHas("userns") == false { return .notApplicable("the engine does not remap users") }
    return .failed(
      "is excepted from the remapping of users", evidence: "HostConfig.UsernsMode = host",
      Remedy(leaveOut: ["--userns host"], compose: "no userns_mode"))
  }
}

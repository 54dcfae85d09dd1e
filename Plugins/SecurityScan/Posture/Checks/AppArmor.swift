internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.2: a profile of AppArmor confines the container, where the host has AppArmor.
  static let appArmor = PostureCheck(
    "5.2", "apparmor", "An AppArmor profile confines it", .error,
    why: "The profile keeps the process from files and mounts of the host even if it becomes root."
  ) { subject in
    let profile = subject.container.appArmorProfile
    let remedy = Remedy(
      leaveOut: ["--security-opt apparmor=unconfined"], compose: "security_opt without apparmor")
    if subject.securityOption("apparmor") == "unconfined" {
      return .failed(
        "runs without its AppArmor profile", evidence: "HostConfig.SecurityOpt has apparmor=unconfined",
        remedy)
    }
    switch subject.hostHas("apparmor") {
    case nil: return .unknown("the engine did not say whether its host has AppArmor")
    case false: return .notApplicable("the host has no AppArmor")
    case true where profile.isEmpty || profile == "unconfined":
      return .failed(
        "runs without an AppArmor profile",
        evidence: profile.isEmpty ? "AppArmorProfile is empty" : "AppArmorProfile = \(profile)", remedy)
    case true: return .passed("AppArmorProfile = \(profile)")
    }
  }
}

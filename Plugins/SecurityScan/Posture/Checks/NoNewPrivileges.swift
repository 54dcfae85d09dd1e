internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.26: processes cannot gain rights, for example by setuid programs.
  static let noNewPrivileges = PostureCheck(
    "5.26", "no-new-privileges", "Its processes cannot gain rights", .warning,
    why: "A setuid program in the image turns any user inside into root."
  ) { subject in
    if let value = subject.securityOption("no-new-privileges"), value != "false" {
      return .passed("HostConfig.SecurityOpt has no-new-privileges")
    }
    if subject.hostHas("no-new-privileges") == true {
      return .passed("the engine sets it for all containers")
    }
    return .failed(
      "can gain rights by setuid programs", evidence: "HostConfig.SecurityOpt lacks no-new-privileges",
      Remedy(
        add: ["--security-opt", "no-new-privileges"], compose: "security_opt: [\"no-new-privileges:true\"]"))
  }
}

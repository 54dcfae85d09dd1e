internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 4.1: a container's process should not be root. `Config.User` is empty for root.
  static let rootUser = PostureCheck(
    "4.1", "root-user", "It runs as another user than root", .error,
    why: "Root inside is root outside as soon as anything lets the process out."
  ) { subject in
    let user = subject.container.config.user
    let name = user.prefix { $0 != ":" }
    guard name.isEmpty || name == "root" || Int(name) == 0 else { return .passed("Config.User = \(user)") }
    return .failed(
      "runs as root", evidence: user.isEmpty ? "Config.User is empty" : "Config.User = \(user)",
      Remedy(add: ["--user", "10001:10001"], compose: "user: \"10001:10001\""))
  }
}

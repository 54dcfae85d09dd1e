internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.27 (and 4.6): the container's health is checked while it runs.
  static let healthCheck = PostureCheck(
    "5.27", "no-healthcheck", "Its health is checked", .info,
    why: "A process that runs is not a service that answers; nothing notices the difference."
  ) { subject in
    let test = subject.container.config.healthcheck?.test ?? []
    guard test.isEmpty || test.first == "NONE" else {
      return .passed("Config.Healthcheck.Test = \(test.joined(separator: " "))")
    }
    return .failed(
      "has no health check",
      evidence: test.isEmpty ? "Config.Healthcheck is empty" : "Config.Healthcheck.Test = NONE",
      Remedy(compose: "healthcheck with a test that asks the service"))
  }
}

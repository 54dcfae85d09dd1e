internal import DockerClient
internal import Reporting

/// The engine could not begin to log, so it did not start the container.
///
/// Looks at the start errors of log drivers: `failed to initialize logging driver`, unknown drivers and unknown options.
struct LogDriverFailed: DiagnosisRule {
  static let id = "log-driver-failed"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "failed to initialize logging driver", "error looking up logging plugin", "no log driver named",
      "unknown log opt")
    guard let said else { return nil }
    let driver = facts.container.hostConfig.logConfig.type
    let name = driver.isEmpty ? "its log driver" : "the log driver \(driver)"
    let isUnreached = said.mentions("connection refused", "i/o timeout", "no such host", "no route to host")
    let goal = HostInText.endpoint(in: said.text).map { " at \($0.host):\($0.port)" } ?? ""
    return Hypothesis(
      Self.self,
      isUnreached
        ? "\(name) reaches no service\(goal) to send the log to, so the engine did not start it"
        : "\(name) cannot be used as it is set, so the engine did not start it",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        isUnreached
          ? "Start that service first, on an address that the engine's host (not the container) reaches; or let the driver "
            + "connect later: --log-opt fluentd-async=true."
          : "See which drivers and options the engine has.",
        "Or keep the log here. "
          + facts.recreate(with: "--log-driver", "local", compose: "logging: {driver: local}"),
        commands: [
          Block.Command(
            "docker info --format '{{.LoggingDriver}} {{.Plugins.Log}}'", comment: "Which drivers there are"),
          facts.startAgain,
        ]))
  }
}

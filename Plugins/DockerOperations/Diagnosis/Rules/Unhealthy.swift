internal import DockerClient
internal import Reporting

/// The container runs, but its health check fails, or cannot be run at all.
///
/// Looks at the health log: quotes the probe and what it printed, and tells a failing probe from one that takes too long
/// or cannot be run.
struct Unhealthy: DiagnosisRule {
  static let id = "unhealthy"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.isRunning, let health = facts.container.state.health,
      health.status == .unhealthy || health.status == .starting && Self.isLost(health.log.last)
    else { return nil }
    let check = facts.container.config.healthcheck
    let probe = Self.command(of: check)
    let last = health.log.last
    let output = last?.output.split(whereSeparator: \.isNewline).joined(separator: " ").masked ?? ""
    let quote = output.count > 160 ? output.prefix(159) + "…" : output
    var evidence = [
      Evidence("Probe", probe), Evidence("Failed in a row", String(health.failingStreak)),
    ]
    if let last { evidence.append(Evidence("Its exit code", String(last.exitCode))) }
    if !quote.isEmpty { evidence.append(Evidence("It printed", quote)) }
    var cause = "its health check fails"
    var confidence = 0.95
    var advice = "Run the probe by hand inside it; mend the service, or the probe if that is what is wrong."
    if let status = Self.refusal(in: output, of: probe) {
      let place = HostInText.path(ofURLIn: probe) ?? "what the probe asks for"
      cause = "the service answers \(status) to \(place)"
      advice =
        status >= 500
        ? "The service runs and fails: see what it wrote, and what it depends on."
        : "The service runs and refuses that: let the probe ask for a path that it has, or mend the service's own."
    } else if let mistake = Self.mistake(in: check?.test ?? []) {
      cause = "its health check is written as no shell reads it: \(mistake)"
      advice =
        "Write it as one line for a shell (HEALTHCHECK CMD wget -q … || exit 1), or each argument as a string of its own."
    } else if Self.cannotRun(last) || output.lowercased().contains("no such file") {
      cause = "its health check cannot be run, because the image lacks what the probe calls"
      advice =
        "Use a probe whose program is in the image (many images have no curl): busybox's wget -q --spider, or the service's own client."
    } else if output.contains("exceeded timeout") || last?.exitCode == -1 {
      let seconds = Double(check?.timeout ?? 0) / 1e9
      cause =
        "its health check takes longer than " + (seconds > 0 ? Duration.seconds(seconds).words : "allowed")
      advice = "See why the service answers slowly, or give the check more time."
      // One that is held up is slow because of that.
      if facts.isHeldUp { confidence = 0.9 }
    } else if output.lowercased().contains("refused") {
      cause = "its health check cannot connect to the service"
      advice =
        "The service does not listen where the probe looks: another port, another address, or it is not up yet (--health-start-period)."
    }
    if !quote.isEmpty { cause += ": \u{201C}\(quote)\u{201D}" }
    return Hypothesis(
      Self.self, cause, confidence: confidence, evidence: evidence,
      lines: FirstError(in: facts.spoken).flatMap { $0.isCertain ? $0.lines : nil } ?? [],
      remedy: Remedy(
        advice,
        commands: [
          Block.Command(
            arguments: ["docker", "exec", facts.name] + Self.arguments(of: check).masked,
            comment: "Run the probe by hand")
        ] + facts.showLog(50)))
  }

  /// Whether the last probe could not be run at all.
  private static func cannotRun(_ probe: HealthcheckResult?) -> Bool {
    guard let probe, probe.exitCode != 0 else { return false }
    return probe.output.lowercased().contains("not found") || [126, 127].contains(probe.exitCode)
  }

  /// Whether waiting for a probe that has not passed yet is no use: its program is not there. A service that answers "not
  /// found" may yet be starting.
  private static func isLost(_ probe: HealthcheckResult?) -> Bool {
    guard let probe, probe.exitCode != 0 else { return false }
    return [126, 127].contains(probe.exitCode) || probe.output.contains("OCI runtime exec failed")
  }

  /// What is wrong with a probe in exec form, whose words no shell takes apart.
  private static func mistake(in test: [String]) -> String? {
    guard test.first == "CMD" else { return nil }
    if test.count == 2, test[1].contains(" ") {
      return "the whole command is one string, and so one program's name"
    }
    let words = ["||", "&&", "|", ";", ">"]
    return test.dropFirst().first(where: words.contains).map {
      "\($0) is handed to the program as an argument"
    }
  }

  /// The probe as one line.
  static func command(of check: HealthConfig?) -> String {
    guard let check, check.test.count > 1 else { return "the image's own" }
    return check.test.dropFirst().masked.joined(separator: " ")
  }

  /// The status with which a service refused a probe over HTTP.
  private static func refusal(in output: String, of probe: String) -> Int? {
    guard probe.contains("http") || output.lowercased().contains("http/1") else { return nil }
    let words = output.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.lazy.filter { $0.count == 3 }.compactMap { Int($0) }.first { 400...599 ~= $0 }
  }

  private static func arguments(of check: HealthConfig?) -> [String] {
    guard let check, check.test.count > 1 else { return ["sh"] }
    return check.test[0] == "CMD-SHELL" ? ["sh", "-c", check.test[1]] : Array(check.test.dropFirst())
  }
}

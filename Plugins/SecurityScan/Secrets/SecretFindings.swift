internal import DockerClient
internal import Reporting
internal import SecretDetection

/// Collects findings about secrets. The values stay in ``Secret``; findings hold only what may be shown.
struct SecretFindings {
  private(set) var findings: [Finding] = []
  /// Where each value was found first.
  private var known: [(value: Secret, finding: Int)] = []

  private static let advice =
    "Whoever has it can use it: revoke it where it was issued, then take it out. Give secrets at run time instead: --env-file, Compose secrets, a Kubernetes Secret."

  /// Adds what is in a file.
  mutating func add(file: String, _ bytes: [UInt8]) {
    for match in SecretScanner.standard.matches(in: bytes) {
      findings.append(
        Finding(
          rule: "secret-\(match.pattern.id)", severity: match.pattern.severity,
          message: "\(match.pattern.title.capitalizedFirst) stands in the file",
          location: SourceLocation(file: file, line: match.line, column: match.column),
          evidence: match.masked,
          help: Self.advice))
    }
  }

  /// Adds what is in the settings of a container or an image.
  mutating func add(_ config: ContainerConfig, of subject: String) {
    for variable in config.env {
      add(
        SecretScanner.standard.matches(named: variable.name, value: variable.value ?? ""), of: subject,
        at: "Config.Env \(variable.name)", place: "the variable \(variable.name)")
    }
    for (name, value) in config.labels.sorted(by: { $0.key < $1.key }) {
      add(
        SecretScanner.standard.matches(named: name, value: value), of: subject, at: "Config.Labels \(name)",
        place: "the label \(name)")
    }
    let commands = [
      ("Config.Entrypoint", "its entry point", config.entrypoint ?? []),
      ("Config.Cmd", "its command", config.cmd ?? []),
      ("Config.Healthcheck", "its health check", config.healthcheck?.test ?? []),
    ]
    for (field, place, words) in commands {
      add(
        SecretScanner.standard.matches(in: Array(words.joined(separator: " ").utf8)), of: subject, at: field,
        place: place)
    }
  }

  /// Adds what is in the steps that made an image. What a setting holds too is only noted with that.
  mutating func add(_ history: [ImageHistoryEntry], of subject: String) {
    for (index, step) in history.reversed().enumerated() {
      let number = "step \(index + 1) of \(history.count) of its history"
      let matches = SecretScanner.standard.matches(in: Array(step.createdBy.utf8))
      add(
        matches.filter { !note($0.value, also: number) }, of: subject, at: "history, step \(index + 1)",
        place: number)
    }
  }

  private mutating func add(_ matches: [SecretMatch], of subject: String, at field: String, place: String) {
    for match in matches {
      known.append((match.value, findings.count))
      findings.append(
        Finding(
          rule: "secret-\(match.pattern.id)", severity: match.pattern.severity,
          message: "\(subject) has \(match.pattern.title) in \(place)", subject: subject,
          evidence: "\(field) = \(match.masked)", help: Self.advice))
    }
  }

  /// Whether a value was found before; then that finding names the second place too.
  private mutating func note(_ value: Secret, also place: String) -> Bool {
    guard let first = known.first(where: { $0.value == value }) else { return false }
    findings[first.finding].evidence?.append("; also \(place)")
    return true
  }
}

extension String {
  /// With a capital letter in front.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

internal import DockerClient
internal import Reporting

/// The program misses an environment variable.
///
/// Looks for the words of programs about variables in capitals, such as `DATABASE_URL is not set`, and whether the
/// container has that variable.
struct MissingSetting: DiagnosisRule {
  static let id = "missing-setting"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.complaint(Self.phrases),
      !complaint.spoken.contains("defaulting to a blank string")
    else { return nil }
    let told =
      [complaint.line] + complaint.context.filter { SpokenLine($0.plainBytes).containsAny(Self.phrases) }
    let own = told.lazy.compactMap { Self.variable(in: $0.plainText) }.first.map { [$0] }
    let names = own ?? Self.choices(in: facts.spoken.log, behind: complaint.line)
    let given = Set(facts.container.config.env.map(\.name))
    guard let name = names.first, given.isDisjoint(with: names) else { return nil }
    let isEmpty = names.first { $0.contains("ALLOW_EMPTY") || $0.contains("TRUST") }
    return Hypothesis(
      Self.self,
      names.count == 1
        ? "its program needs the environment variable \(name): \u{201C}\(complaint.line.quote)\u{201D}"
        : "its program needs one of the environment variables \(names.joined(separator: ", "))",
      confidence: complaint.confidence - 0.05,
      evidence: [
        complaint.evidence,
        Evidence("Variable", "\(names.joined(separator: ", ")): not among the container's"),
      ],
      lines: [complaint.line],
      remedy: Remedy(
        facts.recreate(with: "-e", "\(name)=VALUE", compose: "\(name) under environment:"),
        isEmpty.map { "\($0) is for tests only: everybody who reaches the service gets in." } ?? "",
        commands: facts.pauseLoop + StartError.startAnew(facts)))
  }

  private static let phrases = [
    "not set", "must be set", "is required", "unset", "not defined", "undefined", "missing",
    "not specified", "not found in environment", "keyerror", "must specify", "need to specify",
  ]

  /// The variables that a program lists below what it says of them, one a line: `- MYSQL_ROOT_PASSWORD`.
  private static func choices(in log: [LogLine], behind line: LogLine) -> [String] {
    guard let index = log.lastIndex(of: line) else { return [] }
    let rest = log[(index + 1)...].prefix(8).map { $0.plainText.drop { " \t-*".contains($0) } }
    return rest.drop { !isVariable($0) }.prefix(while: isVariable).map(String.init)
  }

  /// The first word in capitals with an underscore: what programs call their variables.
  static func variable(in text: String) -> String? {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
    return words.first(where: isVariable).map(String.init)
  }

  private static func isVariable(_ word: Substring) -> Bool {
    guard (4...80).contains(word.count), word.contains("_"), word.first?.isUppercase == true else {
      return false
    }
    return word.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
  }
}

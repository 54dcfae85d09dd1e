internal import DockerClient
internal import Reporting

/// The program misses an environment variable.
///
/// Looks for the words of programs about variables in capitals, such as `DATABASE_URL is not set`, and whether the
/// container has that variable; one that is empty is as good as none.
struct MissingSetting: DiagnosisRule {
  static let id = "missing-setting"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.complaint(Self.phrases),
      !complaint.spoken.contains("defaulting to a blank string")
    else { return nil }
    let told =
      [complaint.line] + complaint.context.filter { SpokenLine($0.plainBytes).containsAny(Self.phrases) }
    let own = told.lazy.map { Self.variables(in: $0.plainText) }.first { !$0.isEmpty }
    let names = own ?? Self.choices(in: facts.spoken.log, behind: complaint.line)
    let given = facts.container.config.env.filter { names.contains($0.name) }
    guard let name = names.first, given.allSatisfy({ $0.value?.isEmpty ?? true }) else { return nil }
    let empty = given.map(\.name)
    let isEmpty = names.first { $0.contains("ALLOW_EMPTY") || $0.contains("TRUST") }
    return Hypothesis(
      Self.self,
      names.count == 1
        ? "its program needs the environment variable \(name)\(empty.isEmpty ? "" : ", which is empty"): "
          + "\u{201C}\(complaint.line.quote)\u{201D}"
        : "its program needs one of the environment variables \(names.joined(separator: ", "))"
          + (empty.isEmpty ? "" : ", and \(empty.joined(separator: ", ")) is empty"),
      confidence: complaint.confidence - 0.05,
      evidence: [
        complaint.evidence,
        Evidence(
          "Variable",
          empty.isEmpty
            ? "\(names.joined(separator: ", ")): not among the container's"
            : "\(empty.joined(separator: ", ")): given, and empty"),
      ],
      lines: [complaint.line],
      remedy: Remedy(
        facts.recreate(with: "-e", "\(name)=VALUE", compose: "\(name) under environment:"),
        empty.isEmpty ? "" : "A variable of the shell or of .env that is not set there arrives empty.",
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

  /// The first word in capitals with an underscore: what programs call their variables; all of them, where one of them would
  /// do.
  private static func variables(in text: String) -> [String] {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
    let found = words.filter(isVariable).map(String.init)
    return text.contains("one of ") ? found : Array(found.prefix(1))
  }

  private static func isVariable(_ word: Substring) -> Bool {
    guard (4...80).contains(word.count), word.contains("_"), word.first?.isUppercase == true else {
      return false
    }
    return word.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
  }
}

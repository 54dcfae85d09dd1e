internal import DockerClient
internal import Reporting

/// The program misses an environment variable.
///
/// Looks for the words of programs about variables in capitals, such as `DATABASE_URL is not set`, and whether the
/// container has that variable.
struct MissingSetting: DiagnosisRule {
  static let id = "missing-setting"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "not set", "must be set", "is required", "unset", "not defined", "undefined", "missing",
      "not specified", "not found in environment", "keyerror", "must specify",
    ])
    guard let complaint, let name = Self.variable(in: complaint.line.plainText) else { return nil }
    let isThere = facts.container.config.env.contains { $0.name == name }
    guard !isThere else { return nil }
    return Hypothesis(
      Self.self,
      "its program needs the environment variable \(name): \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence - 0.05,
      evidence: [
        complaint.evidence,
        Evidence("Variable", "\(name) is not among the container's"),
      ],
      lines: [complaint.line],
      remedy: Remedy(
        facts.recreate(with: "-e", "\(name)=VALUE", compose: "\(name) under environment:"),
        commands: facts.pauseLoop + StartError.startAnew(facts)))
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

import Reporting

/// An exec form that is no JSON: a bracket and a quote at the beginning, a bracket at the end.
struct MalformedExecJSON: DockerfileRule {
  static let rule = LintRule(
    id: "malformed-exec-json", severity: .error, practice: .correctness,
    title: "The exec form is not JSON",
    why:
      "What is not JSON is taken for a shell command: the shell then looks for a program whose name begins with a bracket.",
    source: "https://docs.docker.com/reference/dockerfile/#exec-form", isFixable: true,
    fixChanges: "the command runs as it was meant",
    bad: "FROM alpine:3.24\nCMD ['sleep', '60']\n", good: "FROM alpine:3.24\nCMD [\"sleep\", \"60\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effectiveInstructions {
      guard [.cmd, .entrypoint, .run, .healthcheck].contains(instruction.keyword), instruction.form == .text,
        let text = instruction.arguments.first, looksLikeExecForm(text.text)
      else { continue }
      let fix = words(in: text.text).map { words in
        Fix(
          "Write the exec form as JSON", edits: [file.replacing(text.range, with: Dockerfile.execForm(words))]
        )
      }
      inspection.flag(text.range, "This is no JSON, so a shell runs it as it stands.", fix: fix)
    }
  }

  private func looksLikeExecForm(_ text: String) -> Bool {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return false }
    return text.dropFirst().drop { $0 == " " }.first.map { "\"'“”‘’".contains($0) } == true
  }

  /// The words between single or typographic quotes; `nil` where anything is unclear.
  private func words(in text: String) -> [String]? {
    var words: [String] = []
    for part in text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false) {
      let part = part.trimmingBlanks()
      guard part.count > 1, let first = part.first, let last = part.last, "\"'“‘".contains(first),
        "\"'”’".contains(last)
      else { return nil }
      let word = part.dropFirst().dropLast()
      guard !word.contains(where: { "\"'“”‘’\\$".contains($0) }) else { return nil }
      words.append(String(word))
    }
    return words
  }
}

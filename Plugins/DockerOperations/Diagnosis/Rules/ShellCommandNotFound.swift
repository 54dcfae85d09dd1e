internal import DockerClient
internal import Reporting

/// A shell in the container did not find a command: exit code 127, and the engine knows of no error.
///
/// Looks for the shell's own words, `sh: x: not found`, as only the log has them.
struct ShellCommandNotFound: DiagnosisRule {
  static let id = "shell-command-not-found"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.startError.isEmpty, facts.failedRun?.exitCode == 127,
      LibraryMissing.complaint(of: facts) == nil, facts.garbledProgram == nil
    else { return nil }
    let complaint = facts.complaint { $0.hasSuffix("not found") || $0.contains("no such file or directory") }
    let program = complaint.flatMap { Self.command(in: $0.line.plainText) }
    let isInit = complaint?.line.plainText.contains("] exec ") ?? false
    return Hypothesis(
      Self.self,
      program.map {
        "\(isInit ? "its init" : "its shell") did not find the command \"\($0)\" (exit code 127)"
      }
        ?? "its shell did not find a command (exit code 127)",
      confidence: complaint == nil ? 0.7 : 0.95,
      evidence: complaint.map { [$0.evidence] } ?? [],
      lines: complaint.map { [$0.line] } ?? facts.decisiveLog.suffix(5),
      remedy: Remedy(
        "Install \(program ?? "the command") in the image, or correct its name; scripts see only the PATH of the image.",
        commands: facts.pauseLoop + [facts.lookInside]))
  }

  /// The command in `sh: nosuch: not found`, `/start.sh: line 3: nosuch: command not found`.
  static func command(in line: String) -> String? {
    // An init: `[FATAL tini (8)] exec gunicorn failed: No such file or directory`.
    if line.contains("] exec "), line.contains(" failed: "), let program = line.word(after: "] exec ") {
      return program
    }
    let parts = line.split(separator: ":").map { $0.drop { $0 == " " } }
    guard
      let end = parts.lastIndex(where: {
        $0 == "not found" || $0 == "command not found" || $0.hasPrefix("No such file")
      }), end > 0
    else { return nil }
    // env says `can't execute 'python3'`, and the command in quotes is what is missing.
    let said = parts[end - 1]
    let quoted =
      said.split(whereSeparator: { "'`\"\u{2018}\u{2019}".contains($0) }).last.map { $0[...] } ?? said
    let word =
      said.hasPrefix("can't execute ")
      ? quoted : said.drop { "'`\u{2018}".contains($0) }.prefix { !"'\u{2019}".contains($0) }
    let isText = word.unicodeScalars.allSatisfy { $0.value > 0x1F && $0.value != 0x7F && $0.value != 0xFFFD }
    return word.isEmpty || word.count > 80 || !isText ? nil : String(word)
  }
}

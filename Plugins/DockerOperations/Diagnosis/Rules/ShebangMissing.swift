internal import DockerClient
internal import Reporting

/// The script that the container should run does not say what should run it: its first line is no `#!` line.
///
/// Looks at the file's own first bytes, which tell this from a program for another processor.
struct ShebangMissing: DiagnosisRule {
  static let id = "shebang-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let file = facts.program, file.isText || file.hasByteOrderMark, file.interpreter == nil,
      !facts.runsInShell(file)
    else { return nil }
    return Hypothesis(
      Self.self,
      file.hasByteOrderMark
        ? "\(file.path) begins with a byte order mark (BOM), so the kernel does not see its #! line (exec format error)"
        : "\(file.path) is a script without a #! line, so the kernel does not know what should run it (exec format error)",
      confidence: 0.98,
      evidence: [
        Evidence(
          "It begins with", String(decoding: file.head.prefix { $0 != 10 }.prefix(60), as: UTF8.self).masked)
      ],
      lines: facts.decisiveLog.suffix(1),
      remedy: Remedy(
        file.hasByteOrderMark
          ? "Save it as UTF-8 without a BOM: sed -i '1s/^\\xef\\xbb\\xbf//' takes it away." : "",
        "Let its very first line be #!/bin/sh, without a blank or an empty line before it.",
        "Or name the shell in the command: [\"sh\", \"\(file.path)\"].",
        commands: facts.pauseLoop + StartError.startAnew(facts)))
  }
}

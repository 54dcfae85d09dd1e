internal import DockerClient
internal import Reporting

/// The script that the container should run was saved with the line ends of Windows, so the kernel, `env` or the shell
/// takes the carriage return for a part of a name.
///
/// Looks at the file itself, which tells this from an interpreter that the image lacks; else for a name that ends in
/// a carriage return in what was said: `$'\r': command not found`, `'python3\r': No such file or directory`.
struct WindowsLineEnds: DiagnosisRule {
  static let id = "windows-line-ends"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint { text in
      text.contains("$'\\r'") || text.contains("^m: bad interpreter")
        || ["\\r'", "\\r\u{2019}", "\\r:", "\r'", "\r:"].contains { text.contains($0) }
          && text.containsAny(["no such file", "not found", "invalid option", "illegal option"])
    }
    let file = facts.program.flatMap { facts.hasWindowsLineEnds($0) ? $0 : nil }
    guard complaint != nil || file != nil else { return nil }
    let script = file?.path ?? complaint?.path ?? facts.container.path
    let line = complaint?.line ?? facts.decisiveLog.last
    let cause: String
    if let file, let interpreter = file.interpreter, file.path == facts.container.path {
      cause = "so the kernel looks for \"\(interpreter)\\r\", which is not there"
    } else {
      cause = "so names in it end in a \"\\r\" that is not there"
    }
    var evidence: [Evidence] = complaint.map { [$0.evidence] } ?? []
    if let interpreter = file?.interpreter {
      evidence.append(Evidence("First line", "#!\(interpreter) … \\r"))
    }
    return Hypothesis(
      Self.self, "the script \(script) has Windows line ends (CRLF), \(cause)",
      confidence: file == nil ? 0.97 : 0.98, evidence: evidence + [Evidence("Image", facts.imageName)],
      lines: line.map { [$0] } ?? [],
      remedy: Remedy(
        "Save it with Unix line ends: in .gitattributes *.sh text eol=lf, or in the Dockerfile RUN "
          + Block.Command(arguments: ["sed", "-i", "s/\\r$//", script]).command + ".",
        commands: facts.pauseLoop + StartError.startAnew(facts)))
  }
}

extension ContainerFacts {
  /// Whether a script's line ends are those of Windows where they hurt: in its first line, or anywhere for a shell.
  fileprivate func hasWindowsLineEnds(_ file: ProgramFile) -> Bool {
    file.isText
      && (file.hasWindowsLineEnd && (file.interpreter != nil || runsInShell(file))
        || file.holdsWindowsLineEnd && stumbledOverScript != nil)
  }

  /// The words of a shell that does not understand a script.
  var stumbledOverScript: Complaint? {
    complaint(["illegal option", "invalid option name", "syntax error", "unexpected end of file"])
  }

  /// Whether the command has a shell read the file, which then needs no `#!` line.
  func runsInShell(_ file: ProgramFile) -> Bool { shellScript == file.path }

  /// The script in `sh /start.sh`.
  var shellScript: String? {
    guard ["sh", "bash", "ash", "dash"].contains(container.path.split(separator: "/").last ?? ""),
      let first = container.args.first, first.hasPrefix("/")
    else { return nil }
    return first
  }
}

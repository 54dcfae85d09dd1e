import Reporting

/// A download that goes straight into an interpreter, by a pipe or a substitution.
struct RemoteUnverified: DockerfileRule {
  static let rule = LintRule(
    id: "remote-unverified", severity: .warning, practice: .correctness,
    title: "A download runs without being checked",
    why:
      "Whatever the server sends runs as root in the build, even half of it. Download to a file, compare its checksum, then run it.",
    source: "https://docs.docker.com/reference/dockerfile/#add---checksum", aliases: ["curl-pipe-sh"],
    bad: "FROM debian:13\nRUN curl -fsSL https://example.org/install.sh | sh\n",
    good:
      "FROM debian:13\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/install.sh /tmp/install.sh\nRUN sh /tmp/install.sh\n"
  )

  private static let downloaders: Set<String> = ["curl", "wget"]
  private static let interpreters: Set<String> = [
    "sh", "bash", "ash", "dash", "zsh", "python", "python3", "perl", "ruby", "node", "php",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (_, script) in file.scripts {
      var download: ShellCommand?
      for command in script.commands {
        let program = command.program ?? ""
        if command.connector != .pipe { download = nil }
        if Self.downloaders.contains(program) { download = command }
        guard Self.interpreters.contains(program) else { continue }
        let substitutes = command.arguments.contains { word in
          Self.downloaders.contains { word.text.hasPrefix("$(\($0) ") || word.text.hasPrefix("<(\($0) ") }
        }
        if let download, command.connector == .pipe, !namesScript(command) {
          inspection.flag(download.range, "What this downloads runs in \(program) unseen.")
        } else if substitutes {
          inspection.flag(command.range, "What this downloads runs in \(program) unseen.")
        }
      }
    }
  }

  /// Whether the interpreter runs a script of its own and reads the download as data.
  private func namesScript(_ command: ShellCommand) -> Bool {
    let arguments = command.arguments
    if arguments.contains(where: { ["-s", "-"].contains($0.text) || $0.text.hasPrefix("-s") }) {
      return false
    }
    return arguments.contains { !$0.text.hasPrefix("-") }
  }
}

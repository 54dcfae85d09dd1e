import Reporting

/// Downloads whose address begins with `http://` or `ftp://`, this machine's own left out.
struct ClearTextURL: DockerfileRule {
  static let rule = LintRule(
    id: "clear-text-url", severity: .warning, practice: .correctness,
    title: "A download without encryption",
    why: "Anybody on the way can put something else in its place. Use https.",
    source: "CWE-319", aliases: ["UnencryptedProtocol"],
    bad: "FROM debian:13\nRUN curl -fO http://example.org/tool\n",
    good: "FROM debian:13\nRUN curl -fO https://example.org/tool\n")

  private static let programs = ["curl", "wget", "git", "aria2c", "pip", "pip3", "npm"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.mentions("http://") || file.mentions("ftp://") else { return }
    for program in Self.programs {
      for use in file.commands(named: program) {
        for word in use.command.arguments where Self.isClear(word.text) {
          inspection.flag(word.range, "This address is not encrypted.")
        }
      }
    }
    for instruction in file.effective(.add) {
      for source in instruction.sources where Self.isClear(source.text.unquoted) {
        inspection.flag(source.range, "This address is not encrypted.")
      }
    }
  }

  private static func isClear(_ text: String) -> Bool {
    for scheme in ["http://", "ftp://"] where text.hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count)
      return !["localhost", "127.0.0.1", "[::1]", "$", "host.docker.internal"].contains { host.hasPrefix($0) }
    }
    return false
  }
}

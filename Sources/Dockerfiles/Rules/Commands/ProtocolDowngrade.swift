import Reporting

struct ProtocolDowngrade: DockerfileRule {
  static let rule = LintRule(
    id: "protocol-downgrade", severity: .info, practice: .correctness,
    title: "A redirect may lead to an unencrypted address",
    why: "curl -L follows a redirect from https to http. --proto '=https' refuses that.",
    source: "https://curl.se/docs/manpage.html#--proto", aliases: ["ClearTextProtocolDowngrade"],
    isOptIn: true,
    bad: "FROM debian:13\nRUN curl -fsSL https://example.org/tool -o /tool\n",
    good: "FROM debian:13\nRUN curl --proto '=https' -fsSL https://example.org/tool -o /tool\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "curl") {
      let arguments = use.command.arguments
      let follows = arguments.contains { word in
        word.text == "--location"
          || word.text.hasPrefix("-") && !word.text.hasPrefix("--") && word.text.contains("L")
      }
      guard follows, !use.command.hasOption("--proto", "--proto-redir"),
        arguments.contains(where: { $0.text.hasPrefix("https://") })
      else { continue }
      inspection.flag(use.command.range, "A redirect to http would be followed.")
    }
  }
}

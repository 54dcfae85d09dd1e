import Reporting

struct UseraddLog: DockerfileRule {
  static let rule = LintRule(
    id: "useradd-l", severity: .warning, practice: .fewLayers,
    title: "useradd with a high id and without --no-log-init",
    why:
      "useradd writes the login databases up to the user's id: with a high id these sparse files fill gigabytes of the layer.",
    source: "https://docs.docker.com/build/building/best-practices/#user", aliases: ["DL3046"],
    isFixable: true,
    fixProof: "the same user is made; only its empty records in the login databases are left out",
    bad: "FROM debian:13\nRUN useradd -u 1000000 app\n",
    good: "FROM debian:13\nRUN useradd -l -u 1000000 app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "useradd") {
      let arguments = Array(use.command.arguments)
      let hasNoLog = arguments.contains { word in
        word.text == "--no-log-init"
          || word.text.hasPrefix("-") && !word.text.hasPrefix("--") && word.text.contains("l")
      }
      guard !hasNoLog, let id = Self.id(in: arguments), id.count > 5,
        let program = use.command.words.dropFirst(use.command.programIndex).first
      else { continue }
      inspection.flag(
        program.range, "The login databases grow up to the id \(id).",
        fix: Fix("Leave the login databases alone", edits: [file.inserting(" -l", behind: program)]))
    }
  }

  private static func id(in arguments: [ShellWord]) -> String? {
    for (index, word) in arguments.enumerated() {
      if word.text == "-u" || word.text == "--uid" {
        return index + 1 < arguments.count ? arguments[index + 1].text : nil
      }
      if word.text.hasPrefix("--uid=") { return String(word.text.dropFirst("--uid=".count)) }
      if word.text.hasPrefix("-u"), word.text.count > 2 { return String(word.text.dropFirst(2)) }
    }
    return nil
  }
}

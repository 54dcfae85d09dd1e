import Reporting

/// The fix is made where the base image's wget is GNU's; that of BusyBox knows no `--progress`.
struct WgetProgress: DockerfileRule {
  static let rule = LintRule(
    id: "wget-progress", severity: .info, practice: .correctness,
    title: "wget draws its progress bar into the build's log",
    why: "The bar fills the log with thousands of lines. Use --progress=dot:giga, -nv or -q.",
    source: "https://www.gnu.org/software/wget/manual/wget.html#Download-Options", aliases: ["DL3047"],
    isFixable: true, fixProof: "only what is printed during the build changes",
    bad: "FROM debian:13\nRUN wget https://example.org/data\n",
    good: "FROM debian:13\nRUN wget --progress=dot:giga https://example.org/data\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "wget") where !isQuiet(use.command) {
      guard let program = use.command.words.dropFirst(use.command.programIndex).first else { continue }
      let base = file.stage(holding: use.instruction).map { ImageFamily(file.root(of: $0)) } ?? .unknown
      inspection.flag(
        program.range, "wget writes a progress bar into the log.",
        fix: base.hasBash
          ? Fix(
            "Show progress in a few lines", edits: [file.inserting(" --progress=dot:giga", behind: program)])
          : nil)
    }
  }

  private func isQuiet(_ command: ShellCommand) -> Bool {
    command.hasOption(
      "--progress", "--quiet", "--no-verbose", "--output-file", "--append-output", "--version", "--help")
      || command.arguments.contains { word in
        word.text == "-nv"
          || word.text.hasPrefix("-") && !word.text.hasPrefix("--")
            && word.text.contains { "qoa".contains($0) }
      }
  }
}

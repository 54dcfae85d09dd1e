import Reporting

/// Accepts every way to say yes: `-y`, `--yes`, `--assume-yes`, and `-qq` or two of `-q`, which imply it.
struct AptYes: DockerfileRule {
  static let rule = LintRule(
    id: "apt-yes", severity: .warning, practice: .correctness,
    title: "apt-get install without -y",
    why: "Nobody can answer the question in a build, so the installation stops.",
    source: "https://manpages.debian.org/apt-get.8 (-y)", aliases: ["DL3014", "DS-0021"], isFixable: true,
    fixProof: "the same packages are installed; only the question is answered",
    bad: "FROM debian:13\nRUN apt-get update && apt-get install curl\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y curl\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apt) where use.package.action == .install {
      guard let verb = use.package.verb, !saysYes(use.package) else { continue }
      inspection.flag(
        verb.range, "\(use.package.program.text) \(verb.text) asks before it installs.",
        fix: Fix("Answer yes with -y", edits: [file.inserting(" -y", behind: verb)]))
    }
  }

  private func saysYes(_ package: PackageCommand) -> Bool {
    if package.hasLetter("y") || package.has("--yes", "--assume-yes", "--force-yes") { return true }
    let quiet = package.options.reduce(0) { count, option in
      switch option.text {
      case "--quiet": count + 1
      case let text where text.hasPrefix("-q="): count + (Int(text.dropFirst(3)) ?? 0)
      case let text where text.hasPrefix("-") && !text.hasPrefix("--"): count + text.count { $0 == "q" }
      default: count
      }
    }
    return quiet > 1
  }
}

import Reporting

struct ZypperYes: DockerfileRule {
  static let rule = LintRule(
    id: "zypper-yes", severity: .warning, practice: .correctness,
    title: "zypper without -y",
    why: "Nobody can answer the question in a build, so zypper stops.",
    source: "https://en.opensuse.org/SDB:Zypper_manual", aliases: ["DL3034"], isFixable: true,
    fixProof: "the same packages are installed; only the question is answered",
    bad: "FROM opensuse/leap:16.0\nRUN zypper install curl && zypper clean\n",
    good: "FROM opensuse/leap:16.0\nRUN zypper install -y curl && zypper clean\n")

  private static let verbs: Set<String> = ["install", "in", "remove", "rm", "source-install", "si", "patch"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .zypper) {
      guard let verb = use.package.verb, Self.verbs.contains(verb.text), !use.package.hasLetter("y"),
        !use.package.hasLetter("n"), !use.package.has("--non-interactive", "--no-confirm")
      else { continue }
      inspection.flag(
        verb.range, "zypper \(verb.text) asks before it acts.",
        fix: Fix("Answer yes with -y", edits: [file.inserting(" -y", behind: verb)]))
    }
  }
}

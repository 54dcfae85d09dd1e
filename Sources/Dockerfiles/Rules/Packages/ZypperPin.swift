import Reporting

struct ZypperPin: DockerfileRule {
  static let rule = LintRule(
    id: "zypper-pin", severity: .info, practice: .correctness,
    title: "Packages of zypper without a version",
    why: "Two builds of one file install two versions. Name the version that was tested.",
    source: "https://en.opensuse.org/SDB:Zypper_manual", aliases: ["DL3037"],
    bad: "FROM opensuse/leap:16.0\nRUN zypper -n install curl && zypper clean\n",
    good: "FROM opensuse/leap:16.0\nRUN zypper -n install curl=8.14.1 && zypper clean\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .zypper) where ["install", "in"].contains(use.package.verb?.text) {
      let loose = use.package.operands.filter { word in
        !word.text.contains { "=<>".contains($0) } && !word.text.hasSuffix(".rpm")
      }
      // An unquoted < or > is a redirection to the shell, whatever was meant.
      let isRedirected = use.command.redirections.contains { $0.text.contains("<") || $0.text.contains(">") }
      if !isRedirected { inspection.flagUnpinned(use, loose, form: "name=version") }
    }
  }
}

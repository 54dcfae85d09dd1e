import Reporting

struct AptCLI: DockerfileRule {
  static let rule = LintRule(
    id: "apt-cli", severity: .warning, practice: .correctness,
    title: "apt instead of apt-get",
    why:
      "apt is made for people: it says itself that its interface is not stable. Scripts use apt-get and apt-cache.",
    source: "https://manpages.debian.org/apt.8 (SCRIPT USAGE)", aliases: ["DL3027", "CKV_DOCKER_9"],
    isFixable: true,
    fixProof: "apt-get installs the same packages; only the program that asks for them differs",
    bad: "FROM debian:13\nRUN apt install -y curl\n",
    good: "FROM debian:13\nRUN apt-get install -y curl\n")

  private static let replacements: [String: String] = [
    "install": "apt-get", "update": "apt-get", "upgrade": "apt-get", "remove": "apt-get", "purge": "apt-get",
    "autoremove": "apt-get", "clean": "apt-get", "autoclean": "apt-get", "search": "apt-cache",
    "show": "apt-cache",
    "policy": "apt-cache", "build-dep": "apt-get", "download": "apt-get", "source": "apt-get",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apt) where use.package.program.text == "apt" {
      let program = Self.replacements[use.package.verb?.text ?? ""]
      inspection.flag(
        use.package.program.range, "apt is for interactive use; call \(program ?? "apt-get").",
        fix: program.map { Fix("Call \($0)", edits: [file.replacing(use.package.program.range, with: $0)]) })
    }
  }
}

import Reporting

struct ZypperDistUpgrade: DockerfileRule {
  static let rule = LintRule(
    id: "zypper-dist-upgrade", severity: .warning, practice: .correctness,
    title: "zypper dist-upgrade",
    why: "It moves the whole system and gives another image every day. Move to a newer base image instead.",
    source: "https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often",
    aliases: ["DL3035"],
    bad: "FROM opensuse/leap:16.0\nRUN zypper -n dup && zypper clean\n",
    good: "FROM opensuse/leap:16.0\nRUN zypper -n install curl=8.14.1 && zypper clean\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .zypper) {
      guard let verb = use.package.verb, ["dist-upgrade", "dup"].contains(verb.text) else { continue }
      inspection.flag(verb.range, "zypper \(verb.text) changes the whole system.")
    }
  }
}

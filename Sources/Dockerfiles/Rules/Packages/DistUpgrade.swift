import Reporting

struct DistUpgrade: DockerfileRule {
  static let rule = LintRule(
    id: "apt-dist-upgrade", severity: .warning, practice: .correctness,
    title: "apt-get dist-upgrade",
    why:
      "It may remove packages to resolve conflicts, and gives another image every day. Move to a newer base image instead.",
    source: "https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often",
    aliases: ["DS-0024", "DKL-DI-0003"],
    bad: "FROM debian:13\nRUN apt-get update && apt-get dist-upgrade -y\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y curl\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apt) {
      guard let verb = use.package.verb, ["dist-upgrade", "full-upgrade"].contains(verb.text) else {
        continue
      }
      inspection.flag(verb.range, "\(use.package.program.text) \(verb.text) changes the whole system.")
    }
  }
}

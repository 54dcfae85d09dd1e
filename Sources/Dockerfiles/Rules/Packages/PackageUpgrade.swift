import Reporting

struct PackageUpgrade: DockerfileRule {
  static let rule = LintRule(
    id: "pkg-upgrade", severity: .info, practice: .correctness,
    title: "All packages are upgraded",
    why:
      "The image depends on the day of the build, and the layer doubles what it upgrades. Pull a newer base image instead.",
    source: "https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often",
    bad: "FROM debian:13\nRUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*\n",
    good:
      "FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2 && rm -rf /var/lib/apt/lists/*\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apt, .apk, .yum, .dnf, .microdnf, .zypper)
    where use.package.action == .upgrade {
      guard let verb = use.package.verb, use.package.operands.isEmpty,
        !["dist-upgrade", "full-upgrade", "dup"].contains(verb.text)
      else { continue }
      inspection.flag(
        verb.range, "\(use.package.program.text) \(verb.text) upgrades whatever is newer that day.")
    }
  }
}

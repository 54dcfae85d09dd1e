import Reporting

/// A deliberate severity: pinning every package makes builds fail as soon as Debian replaces a version.
struct AptPin: DockerfileRule {
  static let rule = LintRule(
    id: "apt-pin", severity: .info, practice: .correctness,
    title: "Packages of apt without a version",
    why:
      "Two builds of one file install two versions. Pin what matters, or take the packages from a dated snapshot of the archive.",
    source: "https://docs.docker.com/build/building/best-practices/#apt-get", aliases: ["DL3008"],
    bad: "FROM debian:13\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n",
    good:
      "FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2 && rm -rf /var/lib/apt/lists/*\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apt) where use.package.verb?.text == "install" {
      let loose = use.package.operands.filter { word in
        !word.text.contains("=") && !word.text.contains("/") && !word.text.hasSuffix(".deb")
      }
      inspection.flagUnpinned(use, loose, form: "name=version")
    }
  }
}

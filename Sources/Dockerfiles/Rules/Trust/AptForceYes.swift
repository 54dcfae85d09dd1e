import Reporting

struct AptForceYes: DockerfileRule {
  static let rule = LintRule(
    id: "apt-force-yes", severity: .error, practice: .correctness,
    title: "apt-get --force-yes",
    why:
      "It takes packages without a signature and older versions too, and may leave the system broken. Use -y.",
    source: "https://manpages.debian.org/apt-get.8 (--force-yes)", aliases: ["CKV2_DOCKER_11"],
    bad:
      "FROM debian:13\nRUN apt-get update && apt-get install --force-yes tool=1.0 && rm -rf /var/lib/apt/lists/*\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y tool=1.0 && rm -rf /var/lib/apt/lists/*\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(["--force-yes"], of: file.commands(named: "apt-get", "apt")) {
      "\($0) takes any package."
    }
  }
}

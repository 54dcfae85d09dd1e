import Reporting

struct AptKey: DockerfileRule {
  static let rule = LintRule(
    id: "apt-key", severity: .warning, practice: .correctness,
    title: "apt-key is gone",
    why:
      "A key given to apt-key may sign packages of every repository, and Debian 13 no longer has the program. Use signed-by= and /etc/apt/keyrings.",
    source: "https://manpages.debian.org/bookworm/apt/apt-key.8.en.html (DEPRECATION)",
    bad: "FROM debian:12\nRUN curl -fsSL https://example.org/k.asc | apt-key add -\n",
    good:
      "FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/k.asc /etc/apt/keyrings/k.asc\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "apt-key") {
      inspection.flag(use.command.range, "apt-key trusts this key for every repository.")
    }
  }
}

import Reporting

struct AptUnauthenticated: DockerfileRule {
  static let rule = LintRule(
    id: "sig-apt", severity: .error, practice: .correctness,
    title: "apt-get takes packages without a signature",
    why: "Anybody on the way can put in a package of theirs. Add the key of who signs with signed-by=.",
    source: "https://manpages.debian.org/apt-get.8 (--allow-unauthenticated)", aliases: ["CKV2_DOCKER_8"],
    bad:
      "FROM debian:13\nRUN apt-get update && apt-get install -y --allow-unauthenticated tool=1.0 && rm -rf /var/lib/apt/lists/*\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y tool=1.0 && rm -rf /var/lib/apt/lists/*\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(
      ["--allow-unauthenticated", "--allow-insecure-repositories"], of: file.commands(named: "apt-get", "apt")
    ) { "\($0) takes any package." }
  }
}

import Reporting

struct ApkUntrusted: DockerfileRule {
  static let rule = LintRule(
    id: "sig-apk", severity: .error, practice: .correctness,
    title: "apk takes packages without a signature",
    why: "Anybody on the way can put in a package of theirs. Add the key of who signs to /etc/apk/keys.",
    source: "https://man.archlinux.org/man/apk.8 (--allow-untrusted)", aliases: ["CKV2_DOCKER_7"],
    bad: "FROM alpine:3.24\nRUN apk add --no-cache --allow-untrusted ./tool.apk\n",
    good: "FROM alpine:3.24\nCOPY company.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache ./tool.apk\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(["--allow-untrusted"], of: file.commands(named: "apk")) {
      "\($0) takes any package."
    }
  }
}

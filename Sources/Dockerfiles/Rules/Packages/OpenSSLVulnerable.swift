import Reporting

struct OpenSSLVulnerable: DockerfileRule {
  static let rule = LintRule(
    id: "openssl-vuln", severity: .error, practice: .correctness,
    title: "A vulnerable version of OpenSSL is pinned",
    why:
      "1.0.1 up to 1.0.1f leaks memory (Heartbleed, CVE-2014-0160); 3.0.0 to 3.0.6 overflow on certificates (CVE-2022-3602).",
    source: "CVE-2014-0160, CVE-2022-3602", aliases: ["vulnerable_openssl_version"],
    bad:
      "FROM debian:13\nRUN apt-get update && apt-get install -y openssl=3.0.5-1 && rm -rf /var/lib/apt/lists/*\n",
    good:
      "FROM debian:13\nRUN apt-get update && apt-get install -y openssl=3.5.4-1 && rm -rf /var/lib/apt/lists/*\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.mentions("openssl") else { return }
    for use in file.packageUses(of: .apt, .apk, .yum, .dnf, .microdnf, .zypper)
    where use.package.action == .install {
      for word in use.package.operands where Self.isVulnerable(word.text) {
        inspection.flag(word.range, "\(word.text) has a hole that is used by attackers.")
      }
    }
  }

  private static func isVulnerable(_ package: String) -> Bool {
    guard package.hasPrefix("openssl") || package.hasPrefix("libssl") else { return false }
    let version = package.drop { !"=-".contains($0) }.drop { "=~-".contains($0) }
    if version.hasPrefix("1.0.1") {
      return version.dropFirst(5).first.map { "abcdef".contains($0) || !$0.isLetter } ?? true
    }
    return version.hasPrefix("3.0.") && version.dropFirst(4).first.map { "0123456".contains($0) } == true
      && version.dropFirst(5).first?.isNumber != true
  }
}

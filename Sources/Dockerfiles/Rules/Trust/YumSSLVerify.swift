import Reporting

struct YumSSLVerify: DockerfileRule {
  static let rule = LintRule(
    id: "tls-yum-config", severity: .error, practice: .correctness,
    title: "yum or dnf is told not to check certificates",
    why: "Packages then come from whoever answers. The setting sslcacert names an authority instead.",
    source: "https://dnf.readthedocs.io/en/latest/conf_ref.html (sslverify)", aliases: ["CKV2_DOCKER_15"],
    bad: "FROM fedora:44\nRUN dnf config-manager --setopt=sslverify=false --save\n",
    good: "FROM fedora:44\nRUN dnf config-manager --setopt=sslcacert=/etc/ssl/company.pem --save\n")

  private static let settings = [
    "sslverify=false", "sslverify=0", "sslverify=no", "sslverify = 0", "sslverify = false",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.mentions("sslverify", ignoringCase: true) else { return }
    for (_, script) in file.scripts {
      for command in script.commands {
        let words = command.words + command.assignments
        guard
          let word = words.first(where: { word in
            let text = word.text.lowercased()
            return Self.settings.contains { text.contains($0) }
          })
        else { continue }
        inspection.flag(word.range, "Certificates are not checked from here on.")
      }
    }
  }
}

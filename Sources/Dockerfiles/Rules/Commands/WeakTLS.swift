import Reporting

struct WeakTLS: DockerfileRule {
  static let rule = LintRule(
    id: "weak-tls", severity: .warning, practice: .correctness,
    title: "An old version of TLS is forced",
    why: "SSL 2 and 3, TLS 1.0 and 1.1 are broken. Leave the choice to the program, or ask for 1.2 at least.",
    source: "RFC 8996", aliases: ["WeakSslTlsProtocols"],
    bad: "FROM debian:13\nRUN curl --tlsv1.0 -fO https://example.org/tool\n",
    good: "FROM debian:13\nRUN curl --tlsv1.2 -fO https://example.org/tool\n")

  private static let options: Set<String> = [
    "--sslv2", "--sslv3", "--tlsv1", "--tlsv1.0", "--tlsv1.1", "-2", "-3", "--secure-protocol=SSLv2",
    "--secure-protocol=SSLv3", "--secure-protocol=TLSv1", "--secure-protocol=TLSv1_1",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "curl", "wget") {
      for word in use.command.arguments where Self.options.contains(word.text) {
        inspection.flag(word.range, "\(word.text) asks for a protocol that is broken.")
      }
    }
  }
}

internal import DockerClient
internal import Reporting

/// A certificate was signed by an authority that the program or the engine does not know.
///
/// Looks for the words of TLS libraries. Companies' proxies and own registries have authorities of their own; small images
/// know none at all.
struct UnknownAuthority: DiagnosisRule {
  static let id = "unknown-authority"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "certificate signed by unknown authority", "unable to get local issuer certificate",
      "self-signed certificate", "self signed certificate", "certificate_verify_failed",
      "pkix path building failed", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "unable to verify the first certificate", "certificate is not trusted", "unknown ca",
      "server certificate verification failed", "not signed by a known authority", "invalid peer certificate")
    guard let said, !said.mentions("has expired", "not yet valid") else { return nil }
    let isEngines = said.lines.isEmpty
    let host = HostInText.endpoint(in: said.text).map { "\($0.host):\($0.port)" }
    let name = host ?? HostInText.url(in: said.text)?.host
    return Hypothesis(
      Self.self,
      "it does not know the authority that signed the certificate" + (name.map { " of \($0)" } ?? ""),
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: isEngines
        ? Remedy(
          "Put the authority's certificate where the engine looks for this registry's: no restart is needed.",
          commands: [
            Block.Command(
              arguments: [
                "sudo", "install", "-D", "ca.crt", "/etc/docker/certs.d/\(name ?? "REGISTRY")/ca.crt",
              ],
              comment: "On the engine's host")
          ])
        : Remedy(
          "Small images know no authority at all: install ca-certificates in the image. One of your own, such as that of a "
            + "company's proxy, goes into /usr/local/share/ca-certificates before RUN update-ca-certificates.",
          "Or mount it and name it: SSL_CERT_FILE, for Python REQUESTS_CA_BUNDLE, for Node.js NODE_EXTRA_CA_CERTS; Java wants "
            + "keytool -importcert.",
          facts.recreate(
            with: "-v", "/PATH/ca.crt:/ca.crt:ro", "-e", "\(Self.variable(for: said))=/ca.crt",
            compose: "that mount and that variable"),
          commands: facts.pauseLoop))
  }

  /// The variable by which the program's language is told of a certificate.
  private static func variable(for said: Statement) -> String {
    if said.mentions(
      "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "DEPTH_ZERO_SELF_SIGNED_CERT",
      "TLSSocket",
      "node:")
    {
      return "NODE_EXTRA_CA_CERTS"
    }
    return said.mentions("requests.exceptions", "urllib3") ? "REQUESTS_CA_BUNDLE" : "SSL_CERT_FILE"
  }
}

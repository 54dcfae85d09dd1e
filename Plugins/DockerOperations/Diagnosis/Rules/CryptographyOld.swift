internal import DockerClient
internal import Reporting

/// The program uses an algorithm that its version of OpenSSL has put away.
///
/// Looks for OpenSSL 3's `digital envelope routines::unsupported` (ERR_OSSL_EVP_UNSUPPORTED), which old tools of Node.js such
/// as webpack 4 meet from Node.js 17 on.
struct CryptographyOld: DiagnosisRule {
  static let id = "cryptography-old"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "digital envelope routines::unsupported", "ERR_OSSL_EVP_UNSUPPORTED", "0308010c",
    ])
    guard let complaint else { return nil }
    return Hypothesis(
      Self.self,
      "its program uses an algorithm that its OpenSSL (version 3) has put away, as webpack 4 does from Node.js 17 on",
      confidence: complaint.confidence + 0.05,
      evidence: [complaint.evidence, Evidence("Image", facts.imageName)],
      lines: [complaint.line],
      remedy: Remedy(
        "Use versions that fit together: webpack 5, or an image of Node.js 16.",
        "For a while: "
          + facts.recreate(
            with: "-e", "NODE_OPTIONS=--openssl-legacy-provider", compose: "that variable under environment:"),
        commands: facts.pauseLoop))
  }
}

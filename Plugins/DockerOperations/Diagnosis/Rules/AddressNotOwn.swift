internal import DockerClient
internal import Reporting

/// The program wants to listen on an address that the container does not have.
///
/// Looks for `Cannot assign requested address` beside the words of binding: inside a container the host's addresses are
/// nobody's, and without IPv6 `::1` is none.
struct AddressNotOwn: DiagnosisRule {
  static let id = "address-not-own"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint { line in
      line.containsAny(["cannot assign requested address", "EADDRNOTAVAIL", "can't assign requested address"])
        && !line.containsAny(["connect", "dial"])
    }
    guard let complaint else { return nil }
    let address = HostInText.address(in: complaint.line.plainText).map { " \($0)" } ?? ""
    return Hypothesis(
      Self.self, "its program wants to listen on an address\(address) that the container does not have",
      confidence: complaint.confidence + 0.05,
      evidence: [complaint.evidence, Evidence("Command", facts.commandText)], lines: [complaint.line],
      remedy: Remedy(
        "Let it listen on 0.0.0.0 (every address of the container); the host's addresses belong to -p: -p 192.0.2.7:80:80.",
        "An IPv6 address, ::1 too, needs IPv6 in the container, which most networks do not have.",
        commands: facts.pauseLoop))
  }
}

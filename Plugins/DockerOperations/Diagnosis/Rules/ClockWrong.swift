internal import DockerClient
internal import Reporting

/// The clock is wrong, so certificates seem not yet valid or expired, and signed requests are refused.
///
/// Looks for the words of TLS libraries and of cloud services. A container has the clock of the engine's host.
struct ClockWrong: DiagnosisRule {
  static let id = "clock-wrong"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = [
      "certificate has expired or is not yet valid", "certificate is not yet valid", "not yet valid",
      "requesttimetooskewed", "clock skew", "is not valid yet", "signature not yet current",
      "token used before issued", "certificate has expired", "certificate expired", "CERT_HAS_EXPIRED",
    ]
    let complaint = facts.complaint(phrases)
    let error = facts.startError.lowercased()
    guard complaint != nil || phrases.contains(where: { error.contains($0) }) else { return nil }
    let isYoung =
      complaint.map { $0.mentions("not yet valid", "is not valid yet", "not yet current", "is before") }
      ?? false
    let isOver =
      complaint.map {
        $0.mentions("is after") || $0.mentions("has expired", "certificate expired") && !isYoung
      }
      ?? false
    return Hypothesis(
      Self.self,
      isOver
        ? "the time of a certificate is over, or the clock that it sees is ahead"
        : isYoung
          ? "the clock that it sees is behind, or a certificate is not valid yet"
          : "the clock that it sees is wrong, or a certificate's time is over",
      confidence: (complaint?.confidence ?? 0.92) + 0.03,
      evidence: [
        complaint?.evidence ?? Evidence("Engine's message", StartError.short(facts.startError)),
        Evidence("This machine's clock", facts.now.description),
      ],
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        isOver
          ? "Renew the certificate, if the clock is right: compare the times in that line with today's." : "",
        "A container has the clock of the engine's host: after sleep, a virtual machine's clock may lag. Set it right there.",
        isOver ? "" : "If the clock is right, renew the certificate.",
        commands: [
          Block.Command("docker info --format '{{.SystemTime}}'", comment: "The engine's clock"),
          Block.Command("date -u", comment: "This machine's"),
        ]))
  }
}

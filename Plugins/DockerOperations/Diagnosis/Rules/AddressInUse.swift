internal import DockerClient
internal import Reporting

/// The program cannot listen on its port inside the container, because something there listens already.
///
/// Looks for `EADDRINUSE` and `address already in use` in the log. With the host's network it is the host's port.
struct AddressInUse: DiagnosisRule {
  static let id = "address-in-use"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.complaint(["EADDRINUSE", "address already in use", "address in use"]) else {
      return nil
    }
    let isHost = facts.container.hostConfig.sharesHostNetwork
    return Hypothesis(
      Self.self,
      isHost
        ? "it shares the host's network, and its port is already in use there"
        : "its port is already in use inside it",
      confidence: complaint.confidence + 0.02,
      evidence: [complaint.evidence, Evidence("Network", facts.container.hostConfig.networkMode)],
      lines: [complaint.line],
      remedy: Remedy(
        isHost
          ? "Stop what listens there, let this one listen elsewhere, or give it a network of its own and publish the port."
          : "The program is started twice, or a process before it still listens: look at its start script.",
        commands: isHost
          ? [Block.Command("sudo ss -ltnp", comment: "On the host: who listens where")] : facts.pauseLoop))
  }
}

internal import DockerClient
internal import Reporting

/// The program looks for its engine's host by the name that Docker Desktop gives it, and the container does not know it.
///
/// Looks for a name that does not resolve, and whether `--add-host` made it known: Docker Engine on Linux does so only where
/// it is told to, and other engines need not be told.
struct HostNameUnknown: DiagnosisRule {
  static let id = "host-name-unknown"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.unresolvedName, let host = facts.host(in: complaint),
      DesktopName.holds(host), !facts.container.hostConfig.knows(host), !facts.host.isDesktop,
      facts.host.isDocker
    else { return nil }
    let hasHostsNetwork = facts.container.hostConfig.sharesHostNetwork
    return Hypothesis(
      Self.self,
      "it looks for its host as \(host), a name that Docker Engine on Linux makes known only where it is told to",
      confidence: complaint.confidence + 0.08, evidence: [complaint.evidence], lines: [complaint.line],
      remedy: hasHostsNetwork
        ? Remedy("It shares the host's network: use localhost.", commands: facts.pauseLoop)
        : Remedy(
          facts.recreate(
            with: "--add-host", "\(host):host-gateway", compose: "extra_hosts: [\"\(host):host-gateway\"]"),
          DesktopName.listening, commands: facts.pauseLoop))
  }
}

internal import DockerClient
internal import Reporting

/// The kernel of the engine's host lets one process map fewer areas of memory than the program wants.
///
/// Looks for `vm.max_map_count`, which Elasticsearch and OpenSearch check when they start.
struct MapCountTooLow: DiagnosisRule {
  static let id = "map-count"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("vm.max_map_count", "max virtual memory areas") else { return nil }
    return Hypothesis(
      Self.self,
      "the kernel of the engine's host allows it too few areas of memory (vm.max_map_count)",
      confidence: said.confidence + 0.06, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Raise it on the engine's host, where it holds for all containers; no container can set it for itself. With Docker "
          + "Desktop the host is its virtual machine (wsl -d docker-desktop).",
        "For one node alone it may do without: discovery.type=single-node leaves that check out.",
        commands: [
          Block.Command("sudo sysctl -w vm.max_map_count=262144", comment: "At once, on the engine's host"),
          Block.Command(
            "echo vm.max_map_count=262144 | sudo tee /etc/sysctl.d/99-map-count.conf",
            comment: "And after its next start"), facts.startAgain,
        ]))
  }
}

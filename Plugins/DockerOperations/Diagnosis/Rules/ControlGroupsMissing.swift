internal import DockerClient
internal import Reporting

/// The engine's host has no control groups where the engine looks for them.
///
/// Looks at the engine's answers `cgroup mountpoint does not exist` and `no cgroup mount found in mountinfo`.
struct ControlGroupsMissing: DiagnosisRule {
  static let id = "control-groups-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("cgroup mountpoint does not exist", "no cgroup mount found in mountinfo")
    else { return nil }
    return Hypothesis(
      Self.self,
      "the engine finds no control groups (cgroups) on its host, so it can start no container at all",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "A host with cgroup v2 alone needs an engine from 20.10 on: update it. Under WSL, in a container or in a small virtual "
          + "machine they may not be mounted: start its init, or mount them by hand until the next start.",
        commands: [
          Block.Command("stat -fc %T /sys/fs/cgroup", comment: "cgroup2fs means v2; tmpfs means v1"),
          Block.Command("docker version --format '{{.Server.Version}}'"),
          Block.Command("sudo mkdir -p /sys/fs/cgroup/systemd", comment: "With v1, until the next start"),
          Block.Command("sudo mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd"),
        ]))
  }
}

internal import DockerClient
internal import Reporting

/// A kernel setting that the container should have is not one, or not one of its own.
///
/// Looks at the start errors about `sysctl`s: unknown names, names of the whole host, and values that the kernel refuses.
struct SysctlRefused: DiagnosisRule {
  static let id = "sysctl-refused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard error.contains("sysctl") || error.contains("/proc/sys/") else { return nil }
    let path = error.range(of: "/proc/sys/").flatMap { error[$0.upperBound...].split(separator: ":").first }
    let name =
      path.map { $0.split(separator: "/").joined(separator: ".") } ?? error.word(after: "sysctl ")
    let isHosts = error.contains("not in a separate kernel namespace") || error.contains("not allowed")
    let isUnknown = error.contains("no such file")
    return Hypothesis(
      Self.self,
      "the kernel setting \(name ?? "that it should have") "
        + (isHosts
          ? "is the whole host's, and no container's own"
          : isUnknown ? "does not exist for a container on this kernel" : "was refused"),
      confidence: 0.97, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        isHosts
          ? "Set it on the engine's host, for all containers; with --network host those of the network are the host's too."
          : isUnknown
            ? "Check its name: net.* of the container's network and a few of kernel.* (shm, msg, sem) and fs.mqueue can be set."
            : "Check its value, and whether the engine may set it (rootless Docker may set few).",
        commands: [
          Block.Command(
            arguments: ["sysctl", name ?? "NAME"], comment: "On the engine's host: is there such a setting?")
        ] + StartError.startAnew(facts)))
  }
}

internal import DockerClient
internal import Reporting

/// The host's system does not let the engine have the port that should be published.
///
/// Looks at Docker Desktop's answer `An attempt was made to access a socket in a way forbidden by its access permissions`
/// (Windows keeps whole ranges of ports for itself) and at those of a rootless engine, `cannot expose privileged port` and
/// `bind: permission denied`.
struct PortForbidden: DiagnosisRule {
  static let id = "port-forbidden"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    // A program may say the same of a port of its own, which is another matter.
    let isEngines = facts.startError.contains(": bind: permission denied")
    guard
      let said = facts.said("in a way forbidden by its access permissions", "cannot expose privileged port")
        ?? (isEngines ? facts.said("bind: permission denied") : nil)
    else { return nil }
    let isWindows = said.mentions("in a way forbidden by its access permissions")
    let port = Self.port(in: said.text).map { "port \($0) of the host" } ?? "the host's port"
    return Hypothesis(
      Self.self,
      isWindows
        ? "Windows keeps \(port) for itself, or another program there has it, so it could not be published"
        : "the engine runs without root and may not take \(port), which is below 1024",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Publish it on another port of the host.",
        isWindows
          ? "Hyper-V and WSL take ranges of ports at each start of Windows: the first command shows them, the others let Windows "
            + "choose them anew (as administrator)."
          : "Or let everybody have low ports: net.ipv4.ip_unprivileged_port_start=80, by sysctl on the engine's host.",
        commands: isWindows
          ? [
            Block.Command("netsh interface ipv4 show excludedportrange protocol=tcp", comment: "On Windows"),
            Block.Command("net stop winnat"), Block.Command("net start winnat"),
          ] : []))
  }

  /// The port in `listen tcp 0.0.0.0:3000: bind` and in `privileged port 80`.
  private static func port(in text: String) -> Int? {
    if let word = text.word(after: "privileged port ") { return Int(word) }
    guard let end = text.range(of: ": bind")?.lowerBound else { return nil }
    return Int(String(text[..<end].reversed().prefix { $0.isNumber && $0.isASCII }.reversed()))
  }
}

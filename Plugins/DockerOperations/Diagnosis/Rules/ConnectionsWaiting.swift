internal import DockerClient
internal import Reporting

/// The program listens, and does not take the connections that come.
///
/// Looks at connections that the kernel accepted for it and that belong to no file of a program, the same ones two seconds
/// apart: a program that hangs, or has its hands full, leaves them there, and who connects hears nothing.
struct ConnectionsWaiting: DiagnosisRule {
  static let id = "connections-waiting"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let most = facts.waiting.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard facts.status == .running, let (port, count) = most else { return nil }
    return Hypothesis(
      Self.self, level: .attention,
      "its program does not take the connections on port \(port): \(count.counted("connection")) waited for seconds",
      confidence: 0.93,
      evidence: facts.waiting.sorted { $0.key < $1.key }.map {
        Evidence("Waiting on \($0.key)", String($0.value))
      },
      remedy: Remedy(
        "It hangs, or has its hands full with other clients: see what it writes and what it does, and start it afresh if it "
          + "hangs. A health check that asks the port would notice it.",
        commands: facts.showLog(50) + [
          Block.Command(arguments: ["docker", "top", facts.name]), facts.startAgain,
        ]))
  }
}

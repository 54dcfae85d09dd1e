internal import DockerClient
internal import Reporting

/// Processes that ended stay in the kernel's table, because the container's first process does not wait for them.
///
/// Looks at the children of the first process: orphans become its own, and most programs do not know that they should
/// wait for children that they did not start. Each takes a number until the limit of processes is reached.
struct ChildrenUnreaped: DiagnosisRule {
  static let id = "children-unreaped"

  /// Fewer may be waited for in a moment.
  private static let least = 5

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let ended = facts.unreaped
    guard facts.status == .running, ended.count >= Self.least else { return nil }
    let names = Set(ended).sorted()
    let words = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return Hypothesis(
      Self.self, level: .attention,
      "\(ended.count) processes that ended (\(words)) were never collected: its first process does not wait for children "
        + "that it gets",
      confidence: 0.9,
      evidence: [
        Evidence("Ended and not collected", "\(ended.count): \(words)"),
        Evidence("First process", facts.commandText),
        Evidence("Process limit", facts.processLimit.map(String.init) ?? "none of its own"),
      ],
      remedy: Remedy(
        "Put an init in front, which collects them; they are gone once it is started afresh, and come back without one.",
        facts.recreate(with: "--init", compose: "init: true"),
        commands: [
          Block.Command(
            arguments: ["docker", "top", facts.name, "-eo", "pid,ppid,stat,comm"],
            comment: "Those with a Z ended")
        ]))
  }
}

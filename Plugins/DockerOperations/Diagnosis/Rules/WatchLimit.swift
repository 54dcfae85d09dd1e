internal import DockerClient
internal import Reporting

/// The kernel of the engine's host lets its user watch no more files.
///
/// Looks for `System limit for number of file watchers reached`, which Node.js reports as ENOSPC though no disk is full.
struct WatchLimit: DiagnosisRule {
  static let id = "watch-limit"
  static let phrase = "file watchers reached"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard
      let complaint = facts.complaint([
        Self.phrase, "inotify watch limit reached", "inotify_add_watch", "number of inotify instances",
      ])
    else {
      return nil
    }
    return Hypothesis(
      Self.self, "the kernel of the engine's host lets it watch no more files (fs.inotify.max_user_watches)",
      confidence: 0.95, evidence: [complaint.evidence], lines: [complaint.line],
      remedy: Remedy(
        "Raise the limit on the engine's host, which all containers share; or let the program watch less (no node_modules), "
          + "or ask instead of watch (CHOKIDAR_USEPOLLING=true).",
        commands: [
          Block.Command("sudo sysctl fs.inotify.max_user_watches=524288", comment: "On the engine's host"),
          facts.startAgain,
        ]))
  }
}

internal import AgentKit
internal import LogAnalysis

extension ContainerLogs {
  /// Refuses what would quietly find nothing.
  ///
  /// - Throws: `Failure`.
  func checkParameters() throws {
    if let tail, tail < 1 {
      throw Failure(
        code: "logs.no-lines", message: "the last \(tail) lines are none",
        remedy: "Give --tail 1 or more, or leave it out for the usual ones.", kind: .badInput)
    }
    if let matching = matching?.description, LogSearch.isBroken(matching) {
      throw Failure(
        code: "logs.broken-expression", message: "\(matching) is no regular expression",
        remedy: "Close what is open, or put a backslash before each of *+?|()[]{}^$ that stands for itself.",
        kind: .badInput)
    }
    if let since, let until, until.timestamp <= since.timestamp {
      throw Failure(
        code: "logs.no-time", message: "nothing was written before \(until) and after \(since)",
        remedy: "Give --since the earlier and --until the later moment.", kind: .badInput)
    }
  }
}

internal import AgentKit

extension Failure {
  /// That a command did not end well, for those who only see how the run ended: scripts, and the steps after it; `nil`
  /// where it did.
  ///
  /// - Parameters:
  ///   - exitCode: What it ended with.
  ///   - place: Where it ran: "in web", "beside web".
  static func ofCommand(endedWith exitCode: Int, _ place: String, remedy: String? = nil) -> Failure? {
    guard exitCode != 0 else { return nil }
    return Failure(
      code: "container.command-failed", message: "the command \(place) ended with exit code \(exitCode)",
      remedy: remedy, kind: .failed)
  }
}

internal import DockerClient
internal import Reporting

/// The last step: somebody listens, and the question is whether it also answers.
extension Reachability {
  /// Its program accepts connections and does nothing with them.
  var mute: Obstacle? {
    guard let port, trial == .leavesWaiting || trial == .readsNothing else { return nil }
    let cause =
      trial == .leavesWaiting
      ? "the program of \(target.name) does not take connections on port \(port): the kernel accepts them, and one was left "
        + "waiting for seconds"
      : "the program of \(target.name) takes connections on port \(port), and for seconds read nothing of what it was sent"
    return Obstacle(
      cause: cause,
      advice:
        "It hangs, or has its hands full with other clients: see what it writes and what it does, and restart it if it hangs.",
      commands: [
        Block.Command(arguments: ["docker", "logs", "--tail", "50", target.name]),
        Block.Command(arguments: ["docker", "top", target.name]),
        Block.Command(arguments: ["docker", "restart", target.name], comment: "If it hangs"),
      ])
  }

  /// What looks wrong, and need not be.
  var doubt: String? {
    guard let port, trial == .ignoresHTTP, obstacle == nil else { return nil }
    return
      "\(source.name) can connect to \(target.name):\(port), but a request over HTTP got no answer within 5 s: if that is "
      + "what \(target.name) speaks, it hangs or is very slow"
  }

  var answers: Block.Criterion? {
    guard let trial else { return nil }
    let text = "\(target.name) answers there"
    return switch trial {
    case .answers: .passed(text, evidence: "it does")
    case .endsIt: .unknown(text, because: "its program ended the connection without a word")
    case .leavesWaiting: .failed(text, evidence: "its program does not take the connection")
    case .readsNothing: .failed(text, evidence: "its program does not read what it is sent")
    case .ignoresHTTP: .unknown(text, because: "a request over HTTP got no answer within 5 s")
    case .listens: .unknown(text, because: "its program takes the connection, and nothing was sent to it")
    }
  }
}

internal import DockerClient

extension SpokenEvents {
  /// The last events, which tell how it goes now; that it will try again says nothing about that.
  private var lately: [Event] {
    events.suffix(20).filter { !spoken[$0.headline].containsAny(Self.intentions) }
  }

  /// Whether the program goes on and keeps failing at something: it failed within the last minute, the last thing that it
  /// tells is a failure, and so are most of those before.
  func struggles(at now: Timestamp) -> Bool {
    let lately = lately
    guard let last = lately.last, isFailure(last), let time = log[last.headline].timestamp,
      now - time < .seconds(60)
    else { return false }
    let failures = lately.count(where: isFailure)
    return failures >= 3 && failures * 2 > lately.count
  }

  /// How many of the last things that it tells are failures, and of how many.
  var failuresLately: (count: Int, of: Int) { (lately.count(where: isFailure), lately.count) }

  /// The last failure that it tells.
  var lastFailure: LogLine? { lately.last(where: isFailure).map { log[$0.headline] } }

  /// The first line that tells how it goes now.
  var beginOfLately: Int { lately.first?.lines[0] ?? 0 }

  /// An error, or a connection or a name that failed: programs tell of those without calling them errors.
  private func isFailure(_ event: Event) -> Bool {
    event.isError || spoken[event.headline].containsAny(ContainerFacts.unreachedWords)
  }

  private static let intentions = [
    "retry", "retrying", "try again", "trying again", "reconnect", "reconnecting", "waiting for", "sleeping",
  ]
}

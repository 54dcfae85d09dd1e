internal import DockerClient

extension SpokenEvents {
  /// The last events, which tell how it goes now; that it will try again says nothing about that.
  private var lately: [Event] {
    events.suffix(20).filter { !spoken[$0.headline].containsAny(Self.intentions) }
  }

  /// Whether the program goes on and keeps failing at something: it failed within the last minute, at least half of what
  /// it tells lately are failures, and since the last of them it told nothing new.
  func struggles(at now: Timestamp) -> Bool {
    let lately = lately
    guard let first = lately.firstIndex(where: isFailure), let last = lately.lastIndex(where: isFailure),
      let time = log[lately[last].headline].timestamp, now - time < .seconds(60)
    else { return false }
    let failures = lately.count(where: isFailure)
    guard failures >= 3, failures * 2 >= lately.count else { return false }
    let between = Set(lately[first...last].map(wording))
    return lately[(last + 1)...].allSatisfy { between.contains(wording(of: $0)) }
  }

  /// What an event says, without its figures.
  private func wording(of event: Event) -> [UInt8] {
    log[event.headline].plainBytes.prefix(Self.longest).filter { !(0x30...0x39 ~= $0) }
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

  /// What it says again and again when all that it told lately is that something is not there yet.
  ///
  /// - Parameter count: How often at least.
  func waiting(_ count: Int, at now: Timestamp) -> LogLine? {
    let last = events.suffix(count)
    guard last.count == count, let final = last.last, let time = log[final.headline].timestamp,
      now - time < .seconds(60)
    else { return nil }
    let words = wording(of: final)
    let isSame = last.allSatisfy {
      spoken[$0.headline].containsAny(Self.absences) && wording(of: $0) == words
    }
    return isSame ? log[final.headline] : nil
  }

  /// What it said last, a good while ago, when that is that it waits for something to come up.
  ///
  /// - Parameter span: How long ago at least.
  func silentlyWaiting(_ span: Duration, at now: Timestamp) -> LogLine? {
    guard let index = log.indices.last(where: { !log[$0].plainBytes.isEmpty }),
      let time = log[index].timestamp, now - time > span,
      spoken[index].containsAny(["waiting for", "wait for"])
    else { return nil }
    let isForOther =
      HostInText.endpoint(in: log[index].plainText) != nil
      || spoken[index].containsAny([
        "to be ready", "to become", "to start", "to come up", "to be up", "to be available", "to accept",
      ])
    return isForOther ? log[index] : nil
  }

  private static let absences = [
    "waiting for", "waiting on", "is unavailable", "not available yet", "not ready", "still waiting",
    "wait for",
  ]

  private static let intentions = [
    "retry", "retrying", "try again", "trying again", "reconnect", "reconnecting", "waiting for", "sleeping",
  ]
}

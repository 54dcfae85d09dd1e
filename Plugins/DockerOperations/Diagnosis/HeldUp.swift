internal import DockerClient
internal import Reporting

/// How often a processor limit held a program up: since its start, and in the second in which it was watched.
struct HeldUp: Sendable, Hashable {
  /// Some of the scheduler's periods (100 ms unless somebody set them), of which only those count that it had work in.
  struct Periods: Sendable, Hashable {
    /// How many.
    var all: Int
    /// How many ended with the program waiting.
    var held: Int

    /// The part of them, from 0 to 1.
    var share: Double { all > 0 ? Double(held) / Double(all) : 0 }

    /// For a sentence: `51 of 52`.
    var words: String { "\(held) of \(all)" }
  }

  /// Those since its start.
  var sinceStart: Periods
  /// Those of the second in which it was watched.
  var lately: Periods
  /// How long it waited since its start, in nanoseconds.
  var waited = 0

  /// Whether that is worth a word. A start takes more time than what comes after it, and is over soon: in it only a
  /// program counts that hardly ever had enough.
  func isGrave(isStarting: Bool) -> Bool {
    let least = isStarting ? 0.9 : 0.25
    return sinceStart.all >= 20 && lately.all >= 5 && sinceStart.share > least && lately.share > least
  }

  /// What was measured, for a person.
  func words(isStarting: Bool) -> String {
    "\(lately.words) periods with work in the last second held up, \(sinceStart.words) since its start"
      + (isStarting ? "; a start may take more for a minute" : "")
  }
}

extension HeldUp {
  /// What the engine measured; nil where the container has no limit.
  init?(_ stats: ContainerUse.Measurement) {
    let (now, before) = (stats.cpu.throttling, stats.previousCPU.throttling)
    guard now.periods > 0 else { return nil }
    sinceStart = Periods(all: Int(clamping: now.periods), held: Int(clamping: now.throttledPeriods))
    lately = Periods(
      all: Int(clamping: now.periods &- min(now.periods, before.periods)),
      held: Int(clamping: now.throttledPeriods &- min(now.throttledPeriods, before.throttledPeriods)))
    waited = Int(clamping: now.throttledTime)
  }
}

extension ContainerFacts {
  /// Whether its processor limit holds it up so much that it is worth a word.
  var isHeldUp: Bool { heldUp?.isGrave(isStarting: isStarting) ?? false }

  /// Whether it runs for less than a minute.
  var isStarting: Bool { isRunning && container.state.startedAt.map { now - $0 < .seconds(60) } ?? false }
}

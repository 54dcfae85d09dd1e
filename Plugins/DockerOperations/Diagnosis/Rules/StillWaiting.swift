internal import DockerClient
internal import Reporting

/// The container runs and does nothing but wait for something that does not come.
///
/// Looks whether the last things that it wrote within a minute all say, in the same words, that something is not there yet;
/// the scripts that wait for a database in front of a program do that for ever, some of them without a word more.
struct StillWaiting: DiagnosisRule {
  static let id = "still-waiting"

  /// Fewer are a start like any other.
  private static let least = 4

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, facts.restartLoop == nil,
      let line = facts.spoken.waiting(Self.least, at: facts.now)
        ?? facts.silentWait
    else { return nil }
    let host = HostInText.first(in: line.plainText)
    let words = Set(
      line.plainText.split { !($0.isLetter || $0.isNumber || "_.-".contains($0)) }.map(String.init))
    let neighbour =
      host.flatMap(facts.neighbour)
      ?? facts.neighbours.first { $0.id != facts.container.id && words.contains($0.displayName) }
    var evidence = [Evidence("It repeats", line.quote)]
    if let neighbour { evidence.append(Evidence("\(neighbour.displayName) is", neighbour.status)) }
    return Hypothesis(
      Self.self, level: .attention, "it does nothing but wait: \u{201C}\(line.quote)\u{201D}",
      confidence: 0.91,
      evidence: evidence, lines: [line],
      remedy: Remedy(
        neighbour.map {
          $0.state == .running
            ? "\($0.displayName) runs: see whether it is ready, and whether both are on one network."
            : "\($0.displayName) does not run: start it."
        } ?? "See that what it waits for runs, has that name on a network that both are on, and is ready.",
        commands: neighbour.map {
          [Block.Command(arguments: ["longshore", "run", "container.debug", "--container", $0.displayName])]
        } ?? [],
        offers: neighbour.flatMap { $0.state == .running ? nil : [.start($0.displayName)] } ?? []))
  }
}

extension ContainerFacts {
  /// What it said last, if that is that it waits for something that does not run.
  fileprivate var silentWait: LogLine? {
    guard let line = spoken.silentlyWaiting(.seconds(30), at: now) else { return nil }
    let isThere =
      HostInText.endpoint(in: line.plainText).flatMap { neighbour(at: $0.host) }?.state == .running
    return isThere ? nil : line
  }
}

internal import DockerClient

/// A line by which a program says why it cannot go on.
struct Complaint: Sendable {
  /// The line.
  let line: LogLine
  /// How much it explains: a complaint among the last lines more than one that the program survived for a while.
  let confidence: Double
}

extension ContainerFacts {
  /// Finds the last line in the decisive log that holds one of some phrases, if the container fails by itself.
  ///
  /// - Parameter phrases: In lower case.
  func complaint(_ phrases: [String]) -> Complaint? {
    complaint { line in phrases.contains { line.contains($0) } }
  }

  /// Finds the last line in the decisive log that a test recognises, if the container fails by itself.
  ///
  /// - Parameter recognises: Gets at most 2,000 bytes of the line.
  func complaint(where recognises: (SpokenLine) -> Bool) -> Complaint? {
    guard failsByItself else { return nil }
    let lines = decisiveLog
    let index = lines.lastIndex { line in
      recognises(SpokenLine(line.plainBytes.prefix(2000)))
    }
    guard let index else { return nil }
    return Complaint(line: lines[index], confidence: lines.count - index <= 15 ? 0.9 : 0.65)
  }

  /// Whether the program itself is what fails: it ended with an error that nobody asked for, or is unhealthy.
  var failsByItself: Bool {
    guard startError.isEmpty else { return false }
    if let run = failedRun { return !run.wasStopped && ![0, 137, 143].contains(run.exitCode) }
    return container.state.health?.status == .unhealthy
  }
}

extension Complaint {
  /// The line as evidence.
  var evidence: Evidence { Evidence("Its last word", line.quote) }
}

internal import DockerClient

/// What a program says about why it cannot go on: the line that says it, and the event that the line stands in.
struct Complaint: Sendable {
  /// The line.
  let line: LogLine
  /// The other lines of its event, such as those of the stack trace, in order.
  let context: [LogLine]
  /// How much it explains: a complaint in the last error more than one that the program survived for a while.
  let confidence: Double

  /// The line, to be asked for phrases.
  var spoken: SpokenLine { SpokenLine(line.plainBytes.prefix(SpokenEvents.longest)) }

  /// Whether one of some phrases stands anywhere in its event.
  func mentions(_ phrases: String...) -> Bool {
    ([line] + context).contains {
      SpokenLine($0.plainBytes.prefix(SpokenEvents.longest)).containsAny(phrases)
    }
  }

  /// What its event says beside the places in the source code: the line itself first, then what else says something,
  /// such as `address: '127.0.0.1',`.
  var statements: [String] {
    [line.plainText]
      + context.map(\.plainText).filter { text in
        let text = text.drop { $0 == " " || $0 == "\t" }
        return !["at ", "File \"", "from /", "#", "goroutine "].contains { text.hasPrefix($0) }
      }
  }

  /// The first path that its event names. Shells name the script first, and then the file that it does not find.
  var path: String? {
    statements.lazy.compactMap { $0.word(after: "can't open '") ?? FilePathInText.first(in: $0) }.first
  }

  /// The line as evidence.
  var evidence: Evidence { Evidence("Its last word", line.quote) }
}

extension ContainerFacts {
  /// Finds the last event in the decisive log that holds one of some phrases, if the container fails by
  /// itself or keeps failing at something.
  ///
  /// - Parameter phrases: As ``SpokenLine/contains(_:)`` takes them: in lower case, or codes in capitals.
  func complaint(_ phrases: [String]) -> Complaint? { complaint { $0.containsAny(phrases) } }

  /// Finds the last event in the decisive log with a line that a test recognises, if the container fails by itself
  /// or keeps failing at something. Of several such lines in one event the one that says what it is about is taken, else
  /// the first.
  ///
  /// - Parameter recognises: Gets at most 2,000 bytes of the line.
  func complaint(where recognises: (SpokenLine) -> Bool) -> Complaint? {
    if failsByItself { return spoken.complaint(where: recognises) }
    return isStruggling ? spoken.complaint(from: spoken.beginOfLately, where: recognises) : nil
  }

  /// What a program that goes on complained of lately in this run, as its last error or after it: of what does not pass by
  /// itself, once is enough.
  ///
  /// - Parameter span: How long ago at most.
  func recentComplaint(within span: Duration, where recognises: (SpokenLine) -> Bool) -> Complaint? {
    guard status == .running, let start = container.state.startedAt,
      let complaint = spoken.complaint(where: recognises), complaint.confidence >= 0.9,
      let time = complaint.line.timestamp, time >= start, now - time < span
    else { return nil }
    return complaint
  }

  /// Whether its program goes on whatever it complains of: then that wants a look, and is no end.
  var goesOn: Bool { status == .running && !failsByItself }

  /// Whether the program itself is what fails: it ended with an error that nobody asked for, or is unhealthy.
  var failsByItself: Bool {
    guard startError.isEmpty else { return false }
    if let run = failedRun { return !run.wasStopped && ![0, 137, 143].contains(run.exitCode) }
    return container.state.health?.status == .unhealthy
  }
}

extension SpokenEvents {
  /// The last event with a line that a test recognises, whatever became of the program.
  ///
  /// - Parameter begin: Lines before this one do not count.
  func complaint(from begin: Int = 0, where recognises: (SpokenLine) -> Bool) -> Complaint? {
    guard let last = spoken.lastIndex(where: recognises), last >= begin else { return nil }
    let event = event(of: last)
    let lines = event?.lines ?? [last]
    let told =
      event.flatMap { recognises(spoken[$0.headline]) ? $0.headline : nil }
      ?? lines.first { recognises(spoken[$0]) } ?? last
    return Complaint(
      line: log[told], context: lines.filter { $0 != told }.map { log[$0] },
      confidence: confidence(in: told))
  }
}

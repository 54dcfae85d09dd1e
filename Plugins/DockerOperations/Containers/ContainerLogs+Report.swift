internal import DockerClient
internal import LogAnalysis
internal import Reporting

extension ContainerLogs {
  func verdict(on logs: [ReadLog]) -> Verdict {
    var counts = LogCounts()
    for log in logs { counts.add(log.summary.counts) }
    let whose = logs.count == 1 ? logs[0].name : logs.count.counted("container")
    guard counts.lines > 0 else { return Verdict(.good, "\(whose) wrote nothing in that time.") }
    var sentence = "\(whose) wrote \(counts.lines.counted("line"))"
    if counts.fittingLines < counts.lines, level != nil || matching != nil {
      sentence += ", of which \(counts.fittingLines) \(counts.fittingLines == 1 ? "fits" : "fit")"
    }
    if let (log, crash) = lastCrash(in: logs) {
      let cause = crash.log.cause(ofEndAt: crash.run.ended?.logTime).map {
        ". Before it: \u{201C}\($0.quote)\u{201D}"
      }
      return Verdict(.bad, "\(sentence), and \(log.name) went down with \(crash.run.endWords)\(cause ?? "").")
    }
    if let first = logs.compactMap(\.summary.firstError).min(by: { $0.time ?? .min < $1.time ?? .min }) {
      return Verdict(
        .attention,
        "\(sentence), with \(counts.errors.counted("error")); the first: \u{201C}\(first.quote)\u{201D}")
    }
    return Verdict(
      .good,
      sentence + (counts.warnings > 0 ? ", with \(counts.warnings.counted("warning"))." : ", and no error."))
  }

  private func lastCrash(in logs: [ReadLog]) -> (log: ReadLog, crash: (run: ContainerRuns.Run, log: LogRun))?
  {
    logs.compactMap { log in log.crashes.last.map { (log, $0) } }.max {
      ($0.1.run.ended?.logTime ?? .min) < ($1.1.run.ended?.logTime ?? .min)
    }
  }

  /// The first error of each container, with its stack trace.
  func firstErrors(in logs: [ReadLog]) -> [Block] {
    logs.compactMap { log in
      guard let error = log.summary.firstError else { return nil }
      let title = logs.count == 1 ? "First error" : "First error of \(log.name)"
      return .section(title, [.excerpt(.log([error], of: "\(log.name), \(error.timeText(withDay: true))"))])
    }
  }

  /// The last lines, those of several containers in the order in which they were written.
  ///
  /// - Parameter most: How many lines at most, where there is room for so many.
  func lastLines(of logs: [ReadLog], atMost most: Int = .max) -> [Block] {
    let isAlone = logs.count == 1
    var events = logs.flatMap { log in log.summary.lastEvents.map { (name: log.name, event: $0) } }
    if !isAlone {
      // What tells no time stays behind what was written before it; sorting keeps the order of equal ones.
      events = events.enumerated().sorted {
        ($0.element.event.time ?? .min, $0.offset) < ($1.element.event.time ?? .min, $1.offset)
      }.map(\.element)
    }
    // A number that somebody gave is one for each container, as where each is read alone.
    if tail == nil { events = events.suffix(shownLines) }
    let total = logs.reduce(0) { $0 + $1.summary.counts.fittingLines }
    guard !events.isEmpty else {
      let read = logs.reduce(0) { $0 + $1.summary.counts.lines }
      return [.paragraph(read == 0 ? "No lines." : "No line fits.")]
    }
    let width = events.map(\.name.count).max() ?? 0
    let lines = events.flatMap { name, event -> [String] in
      let lead = isAlone ? "" : name.padding(to: width) + " | "
      let mark = event.level.map { $0 >= .error ? "!" : " " } ?? " "
      let shown = event.shownLines
      return shown.enumerated().map { index, line in
        let count = index == shown.count - 1 && event.count > 1 ? "  (× \(event.count))" : ""
        let first = "\(event.timeText(withDay: timestamps)) \(mark)"
        let head = index == 0 ? first : "".padding(to: first.count)
        return "\(head) \(lead)\(line)\(count)"
      }
    }
    let names = isAlone ? logs[0].name : logs.count.counted("container")
    let shown = events.reduce(0) { $0 + $1.event.lineCount * $1.event.count }
    let title = shown < total ? "\(names), the last of \(total.counted("line"))" : names
    let text = lines.suffix(most).joined(separator: "\n")
    return [.excerpt(Block.Excerpt(file: title, text: text, language: "log"))]
  }

  func findings(in logs: [ReadLog]) -> [Finding] {
    logs.compactMap { log in
      log.summary.firstError.map { error in
        Finding(
          rule: "log-error", severity: .warning,
          message: "\(log.name) wrote \(log.summary.counts.errors.counted("error"))",
          subject: log.name, evidence: error.quote)
      }
    }
  }
}

extension Block.Excerpt {
  /// Events of a log.
  static func log(_ events: [LogEvent], of title: String) -> Block.Excerpt {
    Block.Excerpt(file: title, text: events.flatMap(\.shownLines).joined(separator: "\n"), language: "log")
  }
}

extension String {
  /// The text with blanks behind it, up to a width.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

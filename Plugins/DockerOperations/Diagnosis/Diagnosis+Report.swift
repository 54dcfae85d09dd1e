internal import DockerClient
internal import Reporting

extension Diagnosis {
  /// The diagnosis as people read it: the cause, what shows it, what to do, what happened, and what was looked at.
  var report: Report {
    var report = Report(
      facts.isPasted ? "Error diagnosis" : "Container diagnosis",
      subject: facts.isPasted ? "" : facts.name, verdict: verdict)
    guard let best else {
      guard !facts.isPasted else { return report }
      report.append(.section("What is known", [.facts(facts.overview)]))
      return report
    }
    if best.level != .good {
      report.append(.section("Cause", [.findings(Block.Findings([finding(best)]))]))
    }
    let lines = best.lines.isEmpty ? facts.decisiveLog.suffix(8) : facts.decisiveLog.suffix(12)
    if best.level != .good, !lines.isEmpty, !facts.isPasted {
      report.append(
        .section(
          facts.failedRun == nil ? "What it wrote last" : "What it wrote before it ended",
          [.table(.log(Array(lines), marking: best.lines))]))
    }
    report.append(.section(best.level == .good ? "Advice" : "Fix", best.remedy.blocks))
    if !others.isEmpty {
      report.append(
        .section("Also possible", [.findings(Block.Findings(others.map { finding($0, as: .info) }))]))
    }
    guard !facts.isPasted else { return report }
    report.append(contentsOf: facts.timeline)
    report.append(.section("What is known", [.facts(facts.overview)]))
    report.append(.section("What was checked", [.checklist(facts.checks)]))
    return report
  }

  /// What the next agent gets of it.
  var findings: [Finding] {
    guard let best, best.level != .good else { return [] }
    return [finding(best)] + others.map { finding($0, as: .info) }
  }

  private var verdict: Verdict {
    guard let best else {
      if facts.isPasted { return Verdict(.attention, "No rule recognises this error.") }
      return Verdict(
        .attention, "\(facts.name) \(facts.situation); no rule recognises what is the matter with it.")
    }
    if facts.isPasted { return Verdict(best.level, best.cause.asSentence) }
    if best.level == .good { return Verdict(.good, "Nothing is wrong with \(facts.name): \(best.cause).") }
    return Verdict(best.level, "\(facts.name) \(facts.situation): \(best.cause).")
  }

  private func finding(_ hypothesis: Hypothesis, as severity: Severity? = nil) -> Finding {
    Finding(
      rule: hypothesis.rule, severity: severity ?? (hypothesis.level == .bad ? .error : .warning),
      message: hypothesis.cause.asSentence,
      subject: facts.isPasted ? nil : facts.name,
      evidence: hypothesis.evidence.map { "\($0.name): \($0.value)" }.joined(separator: "\n"))
  }
}

extension String {
  /// A clause as a sentence of its own.
  fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}

extension Remedy {
  /// The advice and then the commands.
  var blocks: [Block] {
    advice.filter { !$0.isEmpty }.map { .paragraph(Block.Paragraph($0)) }
      + (commands.isEmpty ? [] : [.commands(commands)])
      + (offers.isEmpty
        ? []
        : [
          .paragraph("Or let Longshore do it; each step shows what it would touch, and asks:"),
          .commands(offers.map(\.command)),
        ])
      + (pauses.isEmpty
        ? []
        : [.paragraph("Until it is mended, Longshore can stop the loop:"), .commands(pauses.map(\.command))])
  }
}

extension ContainerFacts {
  /// What happened lately, the last ``mostShownEvents`` of it.
  fileprivate var timeline: [Block] {
    guard !events.isEmpty else { return [] }
    let shown = events.suffix(Self.mostShownEvents)
    let title =
      shown.count < events.count ? "Timeline (the last \(shown.count) of \(events.count) events)" : "Timeline"
    return [.section(title, [.timeline(shown.map(Block.Event.init))])]
  }

  private static var mostShownEvents: Int { 12 }

  /// The facts that every diagnosis shows.
  fileprivate var overview: [Block.Fact] {
    let state = container.state
    var facts = [Block.Fact("State", status.rawValue + (state.health.map { " (\($0.status))" } ?? ""))]
    if let run = lastRun {
      facts.append(Block.Fact(isRunning ? "Last exit code" : "Exit code", run.codeText))
      facts.append(Block.Fact("OOM flag", run.ranOutOfMemory ? "set" : "not set"))
    }
    let policy = container.hostConfig.restartPolicy
    let limit = policy.maximumRetryCount > 0 ? ", at most \(policy.maximumRetryCount.counted("time"))" : ""
    facts.append(Block.Fact("Restarts", "\(container.restartCount), policy \(policy.words)\(limit)"))
    facts.append(Block.Fact("Memory limit", memoryLimit.map(MemoryText.words) ?? "none"))
    facts.append(Block.Fact("Image", imageName))
    facts.append(Block.Fact("Command", commandText))
    if let started = state.startedAt { facts.append(Block.Fact("Started", started.age(at: now))) }
    if !isRunning, let finished = state.finishedAt {
      facts.append(Block.Fact("Ended", finished.age(at: now)))
    }
    return facts + gaps.map { Block.Fact("Not known", $0, status: .attention) }
  }
}

extension RestartPolicy {
  /// The policy's name; an empty one means none.
  var words: String { name.rawValue.isEmpty ? Name.none.rawValue : name.rawValue }
}

extension Block.Event {
  /// An event of a container's life.
  fileprivate init(_ event: LifeEvent) {
    let (text, status): (String, Status?) =
      switch event.kind {
      case .created: ("made", nil)
      case .started: ("started", nil)
      case .died(0): ("ended without an error", nil)
      case .died(let code):
        ("ended with exit code \(EndedRun(exitCode: code).signalText)", .bad)
      case .outOfMemory: ("out of memory: the kernel killed a process in it", .bad)
      case .killed(let signal):
        ("the engine was asked to send \(ExitCodeMeaning.signal(signal) ?? "signal \(signal)")", .attention)
      case .stopped: ("stopped by hand", .attention)
      case .restarted: ("restarted by hand", nil)
      case .paused: ("frozen", .attention)
      case .unpaused: ("let go on", nil)
      case .health(let word): ("health: \(word)", word == "healthy" ? .good : .bad)
      }
    self.init(event.time.date, text, status: status)
  }
}

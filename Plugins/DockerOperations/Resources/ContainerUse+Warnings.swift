internal import DockerClient
internal import Reporting

extension ContainerUse {
  /// What is worrying about it, the worst first.
  var warnings: [Finding] {
    var found: [Finding] = []
    func note(_ rule: String, _ severity: Severity, _ message: String, help: String) {
      found.append(
        Finding(rule: rule, severity: severity, message: message, subject: container.displayName, help: help))
    }
    if let risk = MemoryRisk(self), risk.level > .low, let reason = risk.reasons.first {
      let others = risk.reasons.dropFirst().map { "; \($0)" }.joined()
      note(
        risk.level == .high ? "memory-near-limit" : "memory-risk", risk.level == .high ? .warning : .info,
        "The risk that the kernel kills it is \(risk.level.rawValue): \(reason)\(others).",
        help: "Raise the limit, or find out what grows.")
    } else if let trend = MemoryTrend(samples), trend.isGrowing(from: Int(memory.most)) {
      note(
        "memory-growing", .info, "Its memory grows by \(MemoryText.words(Int(trend.slope * 60))) a minute.",
        help: "Watch it for longer (--watch 1h): what only grows is a leak.")
    }
    if let heldUp, heldUp > 0.25 {
      note(
        "cpu-throttled", .warning,
        "Its processor limit holds it up in \(Block.Unit.percent.text((heldUp * 100).rounded())) of all periods.",
        help: "Raise --cpus, or let it do less at once.")
    }
    if let processLimit, last.processes * 10 >= processLimit * 9 {
      note(
        "pids-near-limit", .warning, "It has \(last.processes) of at most \(processLimit) processes.",
        help: "Raise --pids-limit, or see which processes pile up: docker top \(container.displayName)")
    }
    if memoryLimit == nil {
      note(
        "memory-unlimited", .info, "It may use all memory of the host.",
        help: "Set a limit, so that it cannot take the host down.")
    }
    return found.sorted { $0.severity > $1.severity }
  }
}

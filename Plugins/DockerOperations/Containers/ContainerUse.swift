internal import DockerClient
internal import Reporting

/// What one container uses, from one or several measurements, against what it may use.
struct ContainerUse: Sendable {
  /// The container.
  var container: Container
  /// The measurements, oldest first; never empty.
  var samples: [Measurement]

  /// The engine's own type has the name of the operation here.
  typealias Measurement = StatsStream.Element

  private var last: Measurement { samples[samples.count - 1] }

  /// Processors in use, on average over the measurements; nil where they say nothing.
  var processors: Double? {
    let known = samples.compactMap(\.processorsUsed)
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// The most processors in use at one measurement.
  var peakProcessors: Double? { samples.compactMap(\.processorsUsed).max() }

  /// Bytes of memory in use, without what the kernel would give back first.
  var memory: Int { Int(clamping: last.memory.workingSet) }

  /// The most bytes of memory that were in use: measured here, or since its start where the kernel counts it.
  var peakMemory: Int {
    let measured = samples.map { Int(clamping: $0.memory.workingSet) }.max() ?? 0
    // The kernel's own high-water mark counts the file cache too, so it only tells of containers without one.
    return measured
  }

  /// The limit of its memory; nil for none.
  var memoryLimit: Int? { container.hostConfig.memory > 0 ? container.hostConfig.memory : nil }

  /// The limit of its processors; nil for none.
  var processorLimit: Double? {
    let host = container.hostConfig
    if host.nanoCpus > 0 { return Double(host.nanoCpus) / 1e9 }
    guard host.cpuQuota > 0 else { return nil }
    return Double(host.cpuQuota) / Double(host.cpuPeriod > 0 ? host.cpuPeriod : 100_000)
  }

  /// The share of scheduler periods, 0 to 1, in which its limit held it up, over the measurements, or since its
  /// start where there is one measurement only; nil without a limit.
  var throttled: Double? {
    let (old, new) = (samples[0].cpu.throttling, last.cpu.throttling)
    let isSpan = samples.count > 1 && new.periods > old.periods
    let periods = isSpan ? new.periods - old.periods : new.periods
    let held = isSpan ? new.throttledPeriods &- old.throttledPeriods : new.throttledPeriods
    return periods > 0 ? Double(held) / Double(periods) : nil
  }

  /// Processes and threads.
  var processes: Int { Int(clamping: last.pids.current) }

  /// The limit of processes; nil for none.
  var processLimit: Int? { container.hostConfig.pidsLimit.flatMap { $0 > 0 ? $0 : nil } }

  /// What is worrying about it, the worst first.
  var warnings: [Finding] {
    var found: [Finding] = []
    func note(_ rule: String, _ severity: Severity, _ message: String, help: String) {
      found.append(
        Finding(rule: rule, severity: severity, message: message, subject: container.displayName, help: help))
    }
    if let memoryLimit, memory * 10 >= memoryLimit * 9 {
      note(
        "memory-near-limit", .warning,
        "It uses \(MemoryText.words(memory)) of \(MemoryText.words(memoryLimit)): the kernel kills it at the limit.",
        help: "Raise the limit, or find out what grows.")
    }
    if let throttled, throttled > 0.25 {
      note(
        "cpu-throttled", .warning,
        "Its processor limit holds it up in \(Block.Unit.percent.text(throttled * 100)) of all periods.",
        help: "Raise --cpus, or let it do less at once.")
    }
    if let processLimit, processes * 10 >= processLimit * 9 {
      note(
        "pids-near-limit", .warning, "It has \(processes) of at most \(processLimit) processes.",
        help: "Raise --pids-limit, or see which processes pile up: docker top \(container.displayName)")
    }
    if memoryLimit == nil {
      note(
        "memory-unlimited", .info, "It may use all memory of the host.",
        help: "Set a limit, so that it cannot take the host down.")
    }
    return found
  }

  /// Limits that fit what was seen, with room for half as much again; nil where nothing was seen to go by.
  var proposal: (memory: Int, processors: Double)? {
    guard let peakProcessors, peakMemory > 0 else { return nil }
    let step = peakMemory < 256 << 20 ? 16 << 20 : 64 << 20
    let memory = max((peakMemory / 2 * 3 + step - 1) / step * step, 16 << 20)
    // Held up by its limit, it would have used more: then the limit itself is what to start from.
    let wanted =
      throttled.map { $0 > 0.05 } == true
      ? max(peakProcessors, processorLimit ?? 0) * 2 : peakProcessors * 1.5
    return (memory, max(0.1, (wanted * 10).rounded(.up) / 10))
  }
}

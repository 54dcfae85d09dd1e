internal import DockerClient

/// What one container uses, from one or several measurements, against what it may use.
struct ContainerUse: Sendable {
  /// The container.
  var container: Container
  /// The measurements, oldest first; never empty.
  private(set) var samples: [ResourceSample]

  /// The engine's own type has the name of the operation here.
  typealias Measurement = StatsStream.Element

  /// The most measurements that are kept; beyond that every other one goes.
  private static let most = 3600

  init(container: Container, samples: [ResourceSample]) {
    self.container = container
    self.samples = samples
  }

  /// Takes one more measurement.
  mutating func add(_ sample: ResourceSample) {
    if samples.count >= Self.most { samples = samples.indices.filter { $0 % 2 == 0 }.map { samples[$0] } }
    samples.append(sample)
  }

  /// The latest measurement.
  var last: ResourceSample { samples[samples.count - 1] }

  /// How long it was watched.
  var span: Duration { last.time - samples[0].time }

  /// Processors in use: those that were measured.
  var processors: Distribution? { Distribution(samples.compactMap(\.processors)) }

  /// Bytes of memory in use.
  var memory: Distribution { Distribution(samples.map { Double($0.memory) }) ?? Distribution(one: 0) }

  /// Processes and threads.
  var processes: Distribution { Distribution(samples.map { Double($0.processes) }) ?? Distribution(one: 0) }

  /// The limit of its memory; nil for none.
  var memoryLimit: Int? { container.hostConfig.memory > 0 ? container.hostConfig.memory : nil }

  /// The limit of its processors; nil for none.
  var processorLimit: Double? {
    let host = container.hostConfig
    if host.nanoCpus > 0 { return Double(host.nanoCpus) / 1e9 }
    guard host.cpuQuota > 0 else { return nil }
    return Double(host.cpuQuota) / Double(host.cpuPeriod > 0 ? host.cpuPeriod : 100_000)
  }

  /// The share of scheduler periods, 0 to 1, in which its limit held it up: over the measurements, or since its
  /// start where there is one measurement only; nil without a limit.
  var heldUp: Double? {
    let isSpan = samples.count > 1 && last.periods > samples[0].periods
    let periods = isSpan ? last.periods - samples[0].periods : last.periods
    let held = isSpan ? last.heldUpPeriods &- samples[0].heldUpPeriods : last.heldUpPeriods
    return periods > 0 ? min(1, Double(held) / Double(periods)) : nil
  }

  /// The limit of processes; nil for none.
  var processLimit: Int? { container.hostConfig.pidsLimit.flatMap { $0 > 0 ? $0 : nil } }

  /// The share of its memory limit that it used at most, 0 to 1 and above; nil without a limit.
  var memoryShare: Double? { memoryLimit.map { memory.most / Double($0) } }
}

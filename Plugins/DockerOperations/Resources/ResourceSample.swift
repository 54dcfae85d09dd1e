internal import DockerClient

/// What one container used at one moment: the figures of a measurement that are kept.
struct ResourceSample: Sendable, Hashable {
  /// When it was measured.
  var time: Timestamp
  /// Processors used since the measurement before; `nil` for the first.
  var processors: Double?
  /// Bytes of memory, without what the kernel would give back first.
  var memory: Int
  /// The most bytes of memory since its start, file cache included; `nil` with cgroup v2, where the engine does not say.
  var memoryHighWater: Int?
  /// How often its memory limit was reached; 0 with cgroup v2, where the engine does not say.
  var limitHits: Int
  /// The scheduler's periods so far, and those in which its limit held it up.
  var periods: UInt64
  var heldUpPeriods: UInt64
  /// Processes and threads.
  var processes: Int
  /// Bytes received, sent, read and written since its start.
  var received: UInt64
  var sent: UInt64
  var read: UInt64
  var written: UInt64

  /// Takes a measurement over; `nil` for one that was never made, as of a container that has ended.
  init?(_ stats: StatsStream.Element) {
    guard let time = stats.read, time.seconds > 0 else { return nil }
    self.time = time
    processors = stats.processorsUsed
    memory = Int(clamping: stats.memory.workingSet)
    memoryHighWater = stats.memory.maximumUsage > 0 ? Int(clamping: stats.memory.maximumUsage) : nil
    limitHits = Int(clamping: stats.memory.failures)
    periods = stats.cpu.throttling.periods
    heldUpPeriods = stats.cpu.throttling.throttledPeriods
    processes = Int(clamping: stats.pids.current)
    (received, sent) = stats.networks.values.reduce((0, 0)) {
      ($0.0 &+ $1.receivedBytes, $0.1 &+ $1.sentBytes)
    }
    read = stats.blockIO.readBytes
    written = stats.blockIO.writtenBytes
  }

  init(
    time: Timestamp, processors: Double? = nil, memory: Int, memoryHighWater: Int? = nil, limitHits: Int = 0,
    periods: UInt64 = 0, heldUpPeriods: UInt64 = 0, processes: Int = 1
  ) {
    self.time = time
    self.processors = processors
    self.memory = memory
    self.memoryHighWater = memoryHighWater
    self.limitHits = limitHits
    self.periods = periods
    self.heldUpPeriods = heldUpPeriods
    self.processes = processes
    (received, sent, read, written) = (0, 0, 0, 0)
  }
}

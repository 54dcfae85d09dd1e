internal import DockerClient
internal import Reporting

/// How likely the kernel is to kill a container for its memory, and why.
struct MemoryRisk: Sendable, Hashable {
  /// How likely.
  enum Level: String, Sendable, Comparable {
    case low
    case medium
    case high

    static func < (left: Level, right: Level) -> Bool {
      let order: [Level] = [.low, .medium, .high]
      return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
  }

  /// How likely.
  private(set) var level = Level.low
  /// What speaks for it, the gravest first.
  private(set) var reasons: [String] = []

  /// - Returns: `nil` for a container without a limit, which only the host's own memory bounds.
  init?(_ use: ContainerUse) {
    guard let limit = use.memoryLimit else { return nil }
    let most = Int(use.memory.most)
    let share = Double(most) / Double(limit)
    let used = "it used \(Block.Unit.percent.text((share * 100).rounded())) of its limit"
    if use.container.state.oomKilled { note(.high, "the kernel has killed a process of it before") }
    if share >= 0.9 { note(.high, used) } else if share >= 0.75 { note(.medium, used) }
    if let trend = MemoryTrend(use.samples), trend.isGrowing(from: most),
      let seconds = trend.seconds(toGrowBy: limit - use.last.memory), seconds < 86400
    {
      let rate = MemoryText.words(Int(trend.slope * 60))
      note(
        seconds < 3600 ? .high : .medium,
        "it grows by \(rate) a minute and is at its limit in \(TimeWords.rough(Int64(max(1, seconds))))")
    }
    // With cgroup v1 the kernel counts: hitting the limit costs caches first, and a process when none are left.
    if use.last.limitHits > 0, share >= 0.5 {
      note(.medium, "it was at its limit \(use.last.limitHits.counted("time")) since it started")
    } else if let highWater = use.last.memoryHighWater, highWater >= limit / 100 * 99, share >= 0.5 {
      note(.medium, "it filled its limit once, file cache included")
    }
  }

  private mutating func note(_ level: Level, _ reason: String) {
    self.level = max(self.level, level)
    if level == .high { reasons.insert(reason, at: 0) } else { reasons.append(reason) }
  }
}

internal import DockerClient
internal import Reporting

/// Limits that would fit what a container was seen to use, and what they rest on.
///
/// Memory: the most that was seen and a quarter, since a limit that is too low kills; processors: what nine of ten
/// moments did not exceed and a third, since a limit that is too low only slows. Of a short look half as much again each.
struct SizeProposal: Sendable, Hashable {
  /// Bytes of memory; `nil` where nothing sensible can be said.
  let memory: Int?
  /// Processors; `nil` where nothing sensible can be said.
  let processors: Double?
  /// Processes and threads.
  let processes: Int
  /// What it rests on, one sentence each.
  let reasons: [String]

  /// A look shorter than this, in seconds, says little about the busiest hour.
  static let shortLook = 300.0

  private static let leastMemory = 16 << 20
  private static let leastProcesses = 64

  /// - Returns: `nil` where nothing was measured.
  init?(_ use: ContainerUse, hostProcessors: Int?) {
    guard let processors = use.processors, use.memory.most > 0 else { return nil }
    let isShort = use.span / .seconds(1) < Self.shortLook
    var reasons: [String] = []

    let most = Int(use.memory.most)
    let trend = MemoryTrend(use.samples)
    let limit = use.memoryLimit
    if let trend, trend.isGrowing(from: most) {
      memory = nil
      reasons.append(
        "Its memory grows by \(MemoryText.words(Int(trend.slope * 60))) a minute: no limit fits until it stops, "
          + "and a leak is what to look for.")
    } else if use.container.state.oomKilled, let limit {
      let advice = MemoryAdvice(limit: limit, hostMemory: 0)
      memory = max(advice.limit, Self.rounded(most / 2 * 3))
      reasons.append(
        "The kernel has killed a process of it at \(MemoryText.words(limit)), so it needs more than was seen."
      )
    } else {
      memory = Self.rounded(isShort ? most / 2 * 3 : most / 4 * 5)
      reasons.append(
        "Memory: at most \(MemoryText.words(most)), half of the time no more than "
          + "\(MemoryText.words(Int(use.memory.median))); \(isShort ? "half as much again" : "a quarter") on top."
      )
    }

    let usual = processors.percentile(95)
    let heldUp = use.heldUp ?? 0
    var wanted = usual * (isShort ? 1.5 : 1.33)
    if heldUp > 0.05, let own = use.processorLimit {
      // What it would have used without its limit nobody saw: the limit itself is what to start from.
      wanted = max(wanted, own * (1 + heldUp))
      reasons.append(
        "Processors: its limit of \(Self.text(own)) held it up in \(Block.Unit.percent.text((heldUp * 100).rounded())) "
          + "of all periods.")
    } else {
      reasons.append(
        "Processors: at most \(Self.text(processors.most)), in 95 of 100 moments no more than \(Self.text(usual))."
      )
    }
    let step = wanted <= 1 ? 0.1 : wanted <= 4 ? 0.25 : 1
    let rounded = max(0.1, (wanted / step - 1e-9).rounded(.up) * step)
    self.processors = hostProcessors.map { $0 > 0 ? min(rounded, Double($0)) : rounded } ?? rounded
    let processes = Int(use.processes.most)
    self.processes = max(Self.leastProcesses, (processes * 2 + 31) / 32 * 32)
    self.reasons = reasons
  }

  /// The operation that sets the limits in place.
  func offer(for name: String) -> Offer {
    var limits = [("pidsLimit", "\(processes)")]
    if let processors { limits.insert(("cpus", Self.text(processors)), at: 0) }
    if let memory { limits.insert(("memory", MemoryText.flag(memory)), at: 0) }
    return .update(name, limits)
  }

  /// The docker command that does the same.
  func command(for name: String) -> Block.Command {
    var arguments = ["docker", "update"]
    if let memory {
      arguments += ["--memory", MemoryText.flag(memory), "--memory-swap", MemoryText.flag(memory)]
    }
    if let processors { arguments += ["--cpus", Self.text(processors)] }
    arguments += ["--pids-limit", "\(processes)"]
    return Block.Command(arguments: arguments + [name], comment: "Or with docker")
  }

  /// Bytes, rounded up to what people would write.
  private static func rounded(_ bytes: Int) -> Int {
    let step =
      bytes < 256 << 20 ? 16 << 20 : bytes < 1 << 30 ? 64 << 20 : bytes < 4 << 30 ? 256 << 20 : 1 << 30
    return max(leastMemory, (bytes + step - 1) / step * step)
  }

  /// A number of processors to the hundredth, without a needless `.0`.
  static func text(_ processors: Double) -> String {
    let hundredths = Int((processors * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

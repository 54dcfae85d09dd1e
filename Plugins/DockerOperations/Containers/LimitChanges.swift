internal import ContainerCapabilities
internal import DockerClient

/// What changes in one container's limits and restart policy: what the engine is told, and how each stood and will stand.
struct LimitChanges: Sendable {
  /// One limit.
  struct Entry: Sendable, Hashable {
    /// What is limited: "memory".
    var name: String
    /// How it stood.
    var before: String
    /// How it will stand.
    var after: String
  }

  /// What the engine is told.
  private(set) var options = ContainerUpdateOptions()
  /// The limits that change.
  private(set) var entries: [Entry] = []
  /// The same as flags of `docker update`.
  private(set) var flags: [String] = []
  /// The flags that take it back; nil where the docker command cannot, since a limit cannot be taken away by it.
  private(set) var undo: [String]? = []

  /// Compares what is wanted with what a container has.
  init(_ wanted: ContainerUpdate, in host: HostConfig) {
    if let memory = wanted.memory?.bytes, memory != host.memory { change(memory: memory, in: host) }
    if let cpus = wanted.cpus?.nanoCPUs { change(nanoCPUs: cpus, in: host) }
    if let pids = wanted.pidsLimit { change(processes: pids, in: host) }
    if let name = wanted.restart {
      let policy = RestartPolicy(
        .init(rawValue: name.rawValue),
        maximumRetryCount: name == .onFailure ? wanted.maximumRetries ?? 0 : 0)
      if policy.typed != host.restartPolicy.typed {
        options.restartPolicy = policy
        note("restart policy", host.restartPolicy.typed, policy.typed)
        flags += ["--restart", policy.typed]
        undo? += ["--restart", host.restartPolicy.typed]
      }
    }
  }

  /// "memory from 64 MiB to 128 MiB, processors from 0.5 to 1".
  var words: String {
    entries.map { "\($0.name) from \($0.before) to \($0.after)" }.joined(separator: ", ")
  }

  private mutating func note(_ name: String, _ before: String, _ after: String) {
    entries.append(Entry(name: name, before: before, after: after))
  }

  /// The engine refuses a limit above that of memory and swap together, so both move: the swap beside it stays what it
  /// was, or as large as the memory, which is what `docker run` gives.
  private mutating func change(memory: Int, in host: HostConfig) {
    let isDefault = host.memorySwap == 0 || host.memory == 0 || host.memorySwap == 2 * host.memory
    let swap =
      host.memorySwap < 0 ? -1 : isDefault ? 2 * memory : memory + max(0, host.memorySwap - host.memory)
    options.memory = memory
    options.memorySwap = swap
    note("memory", host.memory > 0 ? MemoryText.words(host.memory) : "no limit", MemoryText.words(memory))
    flags += ["--memory", Self.flag(memory), "--memory-swap", Self.flag(swap)]
    guard host.memory > 0 else {
      undo = nil
      return
    }
    undo? += ["--memory", Self.flag(host.memory)]
    if host.memorySwap != 0 { undo? += ["--memory-swap", Self.flag(host.memorySwap)] }
  }

  /// A quota that was set as such is moved as such: the engine takes one way of saying it only.
  private mutating func change(nanoCPUs wanted: Int, in host: HostConfig) {
    let period = host.cpuPeriod > 0 ? host.cpuPeriod : 100_000
    let before =
      host.nanoCpus > 0
      ? host.nanoCpus
      : host.cpuQuota > 0 ? Int(Double(host.cpuQuota) / Double(period) * 1e9) : 0
    guard before != wanted else { return }
    note("processors", before > 0 ? Self.cpus(before) : "no limit", Self.cpus(wanted))
    guard host.nanoCpus == 0, host.cpuQuota > 0 else {
      options.nanoCpus = wanted
      flags += ["--cpus", Self.cpus(wanted)]
      undo = before > 0 ? undo.map { $0 + ["--cpus", Self.cpus(before)] } : nil
      return
    }
    let quota = Int(Double(wanted) / 1e9 * Double(period))
    options.cpuQuota = quota
    flags += ["--cpu-quota", String(quota)]
    undo? += ["--cpu-quota", String(host.cpuQuota)]
  }

  private mutating func change(processes wanted: Int, in host: HostConfig) {
    let before = host.pidsLimit.flatMap { $0 > 0 ? $0 : nil } ?? -1
    let wanted = wanted > 0 ? wanted : -1
    guard before != wanted else { return }
    options.pidsLimit = wanted
    func words(_ limit: Int) -> String { limit > 0 ? String(limit) : "no limit" }
    note("processes", words(before), words(wanted))
    flags += ["--pids-limit", String(wanted)]
    undo? += ["--pids-limit", String(before)]
  }

  private static func flag(_ bytes: Int) -> String { bytes < 0 ? "-1" : String(bytes) }

  /// A number of processors without the zeros that mean nothing.
  static func cpus(_ nano: Int) -> String {
    let thousandths = (nano + 500_000) / 1_000_000
    guard thousandths % 1000 != 0 else { return String(thousandths / 1000) }
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return "\(thousandths / 1000)." + String(digits.reversed().drop { $0 == "0" }.reversed())
  }
}

/// What the steps of a classic build may use; nil for no limit.
public struct BuildLimits: Sendable, Hashable {
  /// Bytes of memory.
  public var memory: Int?
  /// Bytes of memory and swap together; -1 for unlimited swap.
  public var memorySwap: Int?
  /// Weight against other containers; 1024 is usual.
  public var cpuShares: Int?
  /// Microseconds of the scheduler's period.
  public var cpuPeriod: Int?
  /// Microseconds of processor time in each period.
  public var cpuQuota: Int?
  /// The processors they may use: `0-3`, `0,1`.
  public var cpusetCpus: String?
  /// The memory nodes they may use: `0-3`, `0,1`.
  public var cpusetMems: String?
  /// The control group above theirs.
  public var cgroupParent: String?
  /// The limits of each process (`setrlimit`).
  public var ulimits: [Ulimit] = []

  /// No limits.
  public init() {}
}

/// What is changed in a container (`POST /containers/{id}/update`); nil leaves it as it is.
public struct ContainerUpdateOptions: Encodable, Sendable, Hashable {
  /// Bytes of memory.
  public var memory: Int?
  /// Bytes of memory and swap together; -1 for unlimited swap.
  public var memorySwap: Int?
  /// Bytes of memory that it is pressed down to when the host runs short.
  public var memoryReservation: Int?
  /// Processors in billionths.
  public var nanoCpus: Int?
  /// Weight against other containers; 1024 is usual.
  public var cpuShares: Int?
  /// Microseconds of the scheduler's period.
  public var cpuPeriod: Int?
  /// Microseconds of processor time in each period.
  public var cpuQuota: Int?
  /// The processors it may use: `0-3`, `0,1`.
  public var cpusetCpus: String?
  /// The memory nodes it may use.
  public var cpusetMems: String?
  /// Weight of its disk access, 10 to 1000.
  public var blkioWeight: Int?
  /// Processes and threads; 0 or -1 for no limit.
  public var pidsLimit: Int?
  /// What happens when it ends.
  public var restartPolicy: RestartPolicy?

  /// Changes nothing.
  public init() {}

  enum CodingKeys: String, CodingKey {
    case memory = "Memory"
    case memorySwap = "MemorySwap"
    case memoryReservation = "MemoryReservation"
    case nanoCpus = "NanoCpus"
    case cpuShares = "CpuShares"
    case cpuPeriod = "CpuPeriod"
    case cpuQuota = "CpuQuota"
    case cpusetCpus = "CpusetCpus"
    case cpusetMems = "CpusetMems"
    case blkioWeight = "BlkioWeight"
    case pidsLimit = "PidsLimit"
    case restartPolicy = "RestartPolicy"
  }
}

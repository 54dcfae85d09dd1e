/// What is changed in a container (`POST /containers/{id}/update`); nil leaves it as it is.
public struct ContainerUpdateOptions: Encodable, Sendable, Hashable {
  /// Bytes of memory.
  public var memory: Int?
  /// Bytes of memory and swap together; -1 for unlimited swap.
  public var memorySwap: Int?
  /// Bytes of memory that it is pressed down to when the host runs short.
  public var memoryReservation: Int?
  /// Bytes of the kernel's memory; until API 1.41.
  public var kernelMemory: Int?
  /// How gladly its memory is swapped, 0 to 100.
  public var memorySwappiness: Int?
  /// Whether the kernel may not kill it when its memory runs out.
  public var oomKillDisable: Bool?
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
  /// Microseconds of the period of its real-time processes.
  public var cpuRealtimePeriod: Int?
  /// Microseconds of processor time of its real-time processes in each period.
  public var cpuRealtimeRuntime: Int?
  /// Weight of its disk access, 10 to 1000.
  public var blkioWeight: Int?
  /// The same for single devices.
  public var blkioWeightDevice: [WeightDevice]?
  /// Bytes a second that it may read from a device.
  public var blkioDeviceReadBps: [ThrottleDevice]?
  /// Bytes a second that it may write to a device.
  public var blkioDeviceWriteBps: [ThrottleDevice]?
  /// Reads a second from a device.
  public var blkioDeviceReadIOps: [ThrottleDevice]?
  /// Writes a second to a device.
  public var blkioDeviceWriteIOps: [ThrottleDevice]?
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
    case kernelMemory = "KernelMemory"
    case memorySwappiness = "MemorySwappiness"
    case oomKillDisable = "OomKillDisable"
    case nanoCpus = "NanoCpus"
    case cpuShares = "CpuShares"
    case cpuPeriod = "CpuPeriod"
    case cpuQuota = "CpuQuota"
    case cpusetCpus = "CpusetCpus"
    case cpusetMems = "CpusetMems"
    case cpuRealtimePeriod = "CpuRealtimePeriod"
    case cpuRealtimeRuntime = "CpuRealtimeRuntime"
    case blkioWeight = "BlkioWeight"
    case blkioWeightDevice = "BlkioWeightDevice"
    case blkioDeviceReadBps = "BlkioDeviceReadBps"
    case blkioDeviceWriteBps = "BlkioDeviceWriteBps"
    case blkioDeviceReadIOps = "BlkioDeviceReadIOps"
    case blkioDeviceWriteIOps = "BlkioDeviceWriteIOps"
    case pidsLimit = "PidsLimit"
    case restartPolicy = "RestartPolicy"
  }
}

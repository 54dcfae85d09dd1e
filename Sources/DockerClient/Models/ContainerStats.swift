/// What a container uses, at one moment (`GET /containers/{id}/stats`). All zero for one that does not run.
public struct ContainerStats: Codable, Sendable, Hashable {
  /// When it was measured.
  public var read: Timestamp?
  /// When the values in `previousCPU` were measured; nil if they were not.
  public var previousRead: Timestamp?
  /// Processor time.
  public var cpu: CPU
  /// Processor time at the measurement before, usually a second earlier.
  public var previousCPU: CPU
  /// Memory.
  public var memory: Memory
  /// Processes and threads.
  public var pids: Pids
  /// Traffic, by the name of the interface.
  public var networks: [String: Interface]
  /// Reads and writes of block devices.
  public var blockIO: BlockIO

  enum CodingKeys: String, CodingKey {
    case read
    case previousRead = "preread"
    case cpu = "cpu_stats"
    case previousCPU = "precpu_stats"
    case memory = "memory_stats"
    case pids = "pids_stats"
    case networks
    case blockIO = "blkio_stats"
  }

  /// Processors used since the measurement before: 0.5 for half of one, 2 for two; nil if there is no other
  /// measurement.
  public var processorsUsed: Double? {
    guard previousRead != nil, previousCPU.systemUsage > 0, cpu.systemUsage > previousCPU.systemUsage,
      cpu.usage.total >= previousCPU.usage.total
    else { return nil }
    let processors = cpu.onlineProcessors > 0 ? cpu.onlineProcessors : UInt64(cpu.usage.perProcessor.count)
    return Double(cpu.usage.total - previousCPU.usage.total)
      / Double(cpu.systemUsage - previousCPU.systemUsage) * Double(processors)
  }

  /// Processor time; in nanoseconds unless said otherwise.
  public struct CPU: Codable, Sendable, Hashable, ZeroValued {
    /// What the container used.
    public var usage = Usage()
    /// What the host used and idled, all processors together.
    public var systemUsage: UInt64 = 0
    /// How many processors the host has.
    public var onlineProcessors: UInt64 = 0
    /// How often its limit held it up.
    public var throttling = Throttling()

    /// Nothing measured.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case usage = "cpu_usage"
      case systemUsage = "system_cpu_usage"
      case onlineProcessors = "online_cpus"
      case throttling = "throttling_data"
    }

    /// Processor time of a container in nanoseconds.
    public struct Usage: Codable, Sendable, Hashable, ZeroValued {
      /// All of it.
      public var total: UInt64 = 0
      /// What the kernel spent for it.
      public var kernel: UInt64 = 0
      /// What its programs spent.
      public var user: UInt64 = 0
      /// Each processor's share; empty with cgroup v2.
      public var perProcessor: [UInt64] = []

      /// Nothing measured.
      public init() {}

      enum CodingKeys: String, CodingKey {
        case total = "total_usage"
        case kernel = "usage_in_kernelmode"
        case user = "usage_in_usermode"
        case perProcessor = "percpu_usage"
      }
    }

    /// How often a container's limit held it up.
    public struct Throttling: Codable, Sendable, Hashable, ZeroValued {
      /// The scheduler's periods so far.
      public var periods: UInt64 = 0
      /// The periods in which it was held up.
      public var throttledPeriods: UInt64 = 0
      /// Nanoseconds it was held up.
      public var throttledTime: UInt64 = 0

      /// Nothing measured.
      public init() {}

      enum CodingKeys: String, CodingKey {
        case periods
        case throttledPeriods = "throttled_periods"
        case throttledTime = "throttled_time"
      }
    }
  }

  /// Memory in bytes.
  public struct Memory: Codable, Sendable, Hashable, ZeroValued {
    /// What it uses, caches included.
    public var usage: UInt64 = 0
    /// What it used at most; 0 with cgroup v2.
    public var maximumUsage: UInt64 = 0
    /// What it may use; the host's memory if it has no limit.
    public var limit: UInt64 = 0
    /// How often the limit was reached; 0 with cgroup v2.
    public var failures: UInt64 = 0
    /// The kernel's own figures, by name.
    public var details: [String: UInt64] = [:]

    /// Nothing measured.
    public init() {}

    /// What it uses without the file cache that the kernel would give back first, as the docker command
    /// counts.
    public var workingSet: UInt64 {
      let inactive = details["total_inactive_file"] ?? details["inactive_file"] ?? 0
      return inactive < usage ? usage - inactive : usage
    }

    enum CodingKeys: String, CodingKey {
      case usage
      case maximumUsage = "max_usage"
      case limit
      case failures = "failcnt"
      case details = "stats"
    }
  }

  /// Processes and threads.
  public struct Pids: Codable, Sendable, Hashable, ZeroValued {
    /// How many there are.
    public var current: UInt64 = 0
    /// How many there may be; 0 or the largest number for no limit.
    public var limit: UInt64 = 0

    /// Nothing measured.
    public init() {}
  }

  /// Traffic of one interface.
  public struct Interface: Codable, Sendable, Hashable {
    /// Bytes that came.
    public var receivedBytes: UInt64
    /// Packets that came.
    public var receivedPackets: UInt64
    /// Packets that came broken.
    public var receiveErrors: UInt64
    /// Packets that came and were dropped.
    public var receiveDropped: UInt64
    /// Bytes that went.
    public var sentBytes: UInt64
    /// Packets that went.
    public var sentPackets: UInt64
    /// Packets that could not be sent.
    public var sendErrors: UInt64
    /// Packets to be sent that were dropped.
    public var sendDropped: UInt64

    enum CodingKeys: String, CodingKey {
      case receivedBytes = "rx_bytes"
      case receivedPackets = "rx_packets"
      case receiveErrors = "rx_errors"
      case receiveDropped = "rx_dropped"
      case sentBytes = "tx_bytes"
      case sentPackets = "tx_packets"
      case sendErrors = "tx_errors"
      case sendDropped = "tx_dropped"
    }
  }

  /// Reads and writes of block devices.
  public struct BlockIO: Codable, Sendable, Hashable, ZeroValued {
    /// Bytes, for each device and kind.
    public var bytes: [Entry] = []

    /// Nothing measured.
    public init() {}

    /// Bytes read from all devices.
    public var readBytes: UInt64 { total("read") }

    /// Bytes written to all devices.
    public var writtenBytes: UInt64 { total("write") }

    private func total(_ kind: String) -> UInt64 {
      bytes.reduce(0) { $1.kind.lowercased() == kind ? $0 &+ $1.value : $0 }
    }

    enum CodingKeys: String, CodingKey { case bytes = "io_service_bytes_recursive" }

    /// What one kind of access moved on one device.
    public struct Entry: Codable, Sendable, Hashable {
      /// The device's major number.
      public var major: UInt64
      /// The device's minor number.
      public var minor: UInt64
      /// `read` or `write`, in either case.
      public var kind: String
      /// Bytes.
      public var value: UInt64

      enum CodingKeys: String, CodingKey {
        case major
        case minor
        case kind = "op"
        case value
      }
    }
  }
}

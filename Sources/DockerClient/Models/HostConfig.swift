/// How a container runs on its host: limits, rights, mounts, ports. A number of 0 means no limit.
public struct HostConfig: Codable, Sendable, Hashable, ZeroValued {
  // Limits

  /// Bytes of memory.
  public var memory = 0
  /// Bytes of memory and swap together; -1 for unlimited swap.
  public var memorySwap = 0
  /// Bytes of memory that it is pressed down to when the host runs short.
  public var memoryReservation = 0
  /// Bytes of the kernel's memory; until API 1.41, when kernels had such a limit.
  public var kernelMemory = 0
  /// Bytes of the kernel's memory for TCP; until API 1.41.
  public var kernelMemoryTCP = 0
  /// Processors in billionths: 1,500,000,000 for one and a half.
  public var nanoCpus = 0
  /// Weight against other containers; 1024 is usual.
  public var cpuShares = 0
  /// Microseconds of the scheduler's period.
  public var cpuPeriod = 0
  /// Microseconds of processor time in each period.
  public var cpuQuota = 0
  /// The processors it may use: `0-3`, `0,1`.
  public var cpusetCpus = ""
  /// The memory nodes it may use.
  public var cpusetMems = ""
  /// Microseconds of the period of its real-time processes.
  public var cpuRealtimePeriod = 0
  /// Microseconds of processor time of its real-time processes in each period.
  public var cpuRealtimeRuntime = 0
  /// How gladly its memory is swapped, 0 to 100; nil or -1 for the host's way.
  public var memorySwappiness: Int?
  /// Weight of its disk access against other containers, 10 to 1000.
  public var blkioWeight = 0
  /// The same for single devices.
  public var blkioWeightDevice: [WeightDevice] = []
  /// Bytes a second that it may read from a device.
  public var blkioDeviceReadBps: [ThrottleDevice] = []
  /// Bytes a second that it may write to a device.
  public var blkioDeviceWriteBps: [ThrottleDevice] = []
  /// Reads a second from a device.
  public var blkioDeviceReadIOps: [ThrottleDevice] = []
  /// Writes a second to a device.
  public var blkioDeviceWriteIOps: [ThrottleDevice] = []
  /// Processes and threads; nil, 0 or -1 for no limit.
  public var pidsLimit: Int?
  /// Limits of its processes.
  public var ulimits: [Ulimit] = []
  /// Whether the kernel may not kill it when its memory runs out.
  public var oomKillDisable: Bool?
  /// How gladly the kernel kills it, -1000 to 1000.
  public var oomScoreAdj = 0
  /// Bytes of `/dev/shm`; 64 MB by default.
  public var shmSize = 0
  /// Options of its storage driver: `size`.
  public var storageOpt: [String: String] = [:]

  // Rights

  /// Whether it may do nearly everything the host may.
  public var privileged = false
  /// Kernel capabilities beyond the default ones: `NET_ADMIN`, `ALL`.
  public var capAdd: [String] = []
  /// Default capabilities taken away.
  public var capDrop: [String] = []
  /// `no-new-privileges`, `seccomp=…`, `apparmor=…`, `label=…`.
  public var securityOpt: [String] = []
  /// Further groups of its first process.
  public var groupAdd: [String] = []
  /// Whether its own files cannot be written.
  public var readonlyRootfs = false
  /// Devices of the host.
  public var devices: [DeviceMapping] = []
  /// Rules of the devices control group: `c 13:* rwm`.
  public var deviceCgroupRules: [String] = []
  /// Devices that drivers hand out, such as GPUs.
  public var deviceRequests: [DeviceRequest] = []
  /// Paths of `/proc` and `/sys` that it cannot see; nil for the default ones.
  public var maskedPaths: [String]?
  /// Paths of `/proc` and `/sys` that it cannot write; nil for the default ones.
  public var readonlyPaths: [String]?
  /// Kernel parameters.
  public var sysctls: [String: String] = [:]

  // Namespaces: empty for its own, `host`, `container:NAME`, or what else the engine knows

  /// The network: `default`, `bridge`, `none`, `host`, `container:NAME` or a network's name.
  public var networkMode = ""
  /// The processes it sees.
  public var pidMode = ""
  /// The memory it shares.
  public var ipcMode = ""
  /// The host name.
  public var utsMode = ""
  /// The user ids.
  public var usernsMode = ""
  /// The control groups it sees.
  public var cgroupnsMode = ""
  /// The control group it is in: `container:NAME`; older engines' word for what `cgroupParent` says.
  public var cgroup = ""
  /// The control group above it; empty for the engine's.
  public var cgroupParent = ""

  // Files

  /// Mounts as `source:target[:options]`.
  public var binds: [String] = []
  /// Mounts in full.
  public var mounts: [Mount] = []
  /// Paths in memory, with their options.
  public var tmpfs: [String: String] = [:]
  /// Containers whose volumes it takes.
  public var volumesFrom: [String] = []
  /// The driver of its volumes.
  public var volumeDriver = ""

  // Network

  /// Where its ports are published.
  public var portBindings: PortMap = [:]
  /// Whether every exposed port is published on a port the engine chooses.
  public var publishAllPorts = false
  /// Name servers.
  public var dns: [String] = []
  /// Options of the resolver.
  public var dnsOptions: [String] = []
  /// Domains that names are looked for in.
  public var dnsSearch: [String] = []
  /// Further names in `/etc/hosts`, as `name:address`.
  public var extraHosts: [String] = []
  /// Links to other containers, as `name:alias`.
  public var links: [String] = []

  // Life

  /// What happens when it ends.
  public var restartPolicy = RestartPolicy()
  /// Whether it is removed when it ends.
  public var autoRemove = false
  /// Whether the engine's small init is its first process.
  public var usesInit: Bool?
  /// Where its output goes.
  public var logConfig = LogConfig()
  /// The OCI runtime; empty for the engine's default.
  public var runtime = ""
  /// A file on the engine's host that its id is written to; the docker command's, the engine ignores it.
  public var containerIDFile = ""
  /// The size of its terminal when it starts, as rows and columns; empty for the engine's.
  public var consoleSize: [Int] = []
  /// What the OCI runtime is told; since API 1.43.
  public var annotations: [String: String] = [:]

  // Windows

  /// `default`, `process`, `hyperv`; empty for the engine's.
  public var isolation = ""
  /// Processors.
  public var cpuCount = 0
  /// Percent of the processors.
  public var cpuPercent = 0
  /// Accesses a second of its system disk.
  public var ioMaximumIOps = 0
  /// Bytes a second of its system disk.
  public var ioMaximumBandwidth = 0

  /// Says nothing.
  public init() {}

  enum CodingKeys: String, CodingKey {
    case memory = "Memory"
    case memorySwap = "MemorySwap"
    case memoryReservation = "MemoryReservation"
    case kernelMemory = "KernelMemory"
    case kernelMemoryTCP = "KernelMemoryTCP"
    case nanoCpus = "NanoCpus"
    case cpuShares = "CpuShares"
    case cpuPeriod = "CpuPeriod"
    case cpuQuota = "CpuQuota"
    case cpusetCpus = "CpusetCpus"
    case cpusetMems = "CpusetMems"
    case cpuRealtimePeriod = "CpuRealtimePeriod"
    case cpuRealtimeRuntime = "CpuRealtimeRuntime"
    case memorySwappiness = "MemorySwappiness"
    case blkioWeight = "BlkioWeight"
    case blkioWeightDevice = "BlkioWeightDevice"
    case blkioDeviceReadBps = "BlkioDeviceReadBps"
    case blkioDeviceWriteBps = "BlkioDeviceWriteBps"
    case blkioDeviceReadIOps = "BlkioDeviceReadIOps"
    case blkioDeviceWriteIOps = "BlkioDeviceWriteIOps"
    case pidsLimit = "PidsLimit"
    case ulimits = "Ulimits"
    case oomKillDisable = "OomKillDisable"
    case oomScoreAdj = "OomScoreAdj"
    case shmSize = "ShmSize"
    case storageOpt = "StorageOpt"
    case privileged = "Privileged"
    case capAdd = "CapAdd"
    case capDrop = "CapDrop"
    case securityOpt = "SecurityOpt"
    case groupAdd = "GroupAdd"
    case readonlyRootfs = "ReadonlyRootfs"
    case devices = "Devices"
    case deviceCgroupRules = "DeviceCgroupRules"
    case deviceRequests = "DeviceRequests"
    case maskedPaths = "MaskedPaths"
    case readonlyPaths = "ReadonlyPaths"
    case sysctls = "Sysctls"
    case networkMode = "NetworkMode"
    case pidMode = "PidMode"
    case ipcMode = "IpcMode"
    case utsMode = "UTSMode"
    case usernsMode = "UsernsMode"
    case cgroupnsMode = "CgroupnsMode"
    case cgroup = "Cgroup"
    case cgroupParent = "CgroupParent"
    case binds = "Binds"
    case mounts = "Mounts"
    case tmpfs = "Tmpfs"
    case volumesFrom = "VolumesFrom"
    case volumeDriver = "VolumeDriver"
    case portBindings = "PortBindings"
    case publishAllPorts = "PublishAllPorts"
    case dns = "Dns"
    case dnsOptions = "DnsOptions"
    case dnsSearch = "DnsSearch"
    case extraHosts = "ExtraHosts"
    case links = "Links"
    case restartPolicy = "RestartPolicy"
    case autoRemove = "AutoRemove"
    case usesInit = "Init"
    case logConfig = "LogConfig"
    case runtime = "Runtime"
    case containerIDFile = "ContainerIDFile"
    case consoleSize = "ConsoleSize"
    case annotations = "Annotations"
    case isolation = "Isolation"
    case cpuCount = "CpuCount"
    case cpuPercent = "CpuPercent"
    case ioMaximumIOps = "IOMaximumIOps"
    case ioMaximumBandwidth = "IOMaximumBandwidth"
  }
}

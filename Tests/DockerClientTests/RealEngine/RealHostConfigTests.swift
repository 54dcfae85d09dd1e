import DockerClient
import DockerClientTesting
import Testing

/// What a real engine keeps of everything that a container can be told about its host.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealHostConfigTests {
  private let engine = TestEngine.client

  /// Everything that an engine for Linux keeps of a container that is only made, not started: whether the kernel has
  /// such a limit is asked at the start.
  private var everything: HostConfig {
    var host = HostConfig()
    (host.memory, host.memorySwap, host.memoryReservation) = (64 << 20, 128 << 20, 32 << 20)
    (host.cpuShares, host.cpuPeriod, host.cpuQuota) = (512, 100_000, 50_000)
    (host.cpusetCpus, host.cpusetMems) = ("0", "0")
    host.memorySwappiness = 10
    host.oomKillDisable = false
    host.oomScoreAdj = 100
    host.pidsLimit = 50
    host.shmSize = 1 << 20
    host.ulimits = [Ulimit(name: "nofile", soft: 100, hard: 200)]
    host.privileged = false
    (host.capAdd, host.capDrop) = (["CAP_NET_ADMIN"], ["CAP_CHOWN"])
    host.securityOpt = ["no-new-privileges"]
    host.groupAdd = ["1000"]
    host.readonlyRootfs = true
    host.devices = [
      DeviceMapping(pathOnHost: "/dev/null", pathInContainer: "/dev/nothing", cgroupPermissions: "r")
    ]
    host.deviceCgroupRules = ["c 1:3 r"]
    host.maskedPaths = ["/proc/kcore"]
    host.readonlyPaths = ["/proc/sys"]
    host.sysctls = ["net.ipv4.ip_unprivileged_port_start": "0"]
    host.networkMode = "none"
    (host.pidMode, host.ipcMode, host.utsMode, host.usernsMode) = ("host", "shareable", "host", "host")
    host.cgroupnsMode = "private"
    host.binds = ["/etc:/host:ro"]
    host.tmpfs = ["/run": "size=1m"]
    var mount = Mount(.bind, source: "/etc", target: "/bound", readOnly: true)
    mount.bindOptions = Mount.BindOptions(propagation: "rprivate", nonRecursive: true)
    host.mounts = [mount]
    host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    host.publishAllPorts = true
    (host.dns, host.dnsOptions, host.dnsSearch) = (["10.0.0.1"], ["ndots:2"], ["example.org"])
    host.extraHosts = ["db:10.0.0.2"]
    host.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 2)
    host.usesInit = true
    host.logConfig.type = "json-file"
    host.logConfig.config = ["max-size": "1m"]
    host.runtime = "runc"
    host.containerIDFile = "/tmp/id"
    host.volumeDriver = "local"
    host.consoleSize = [30, 100]
    return host
  }

  @Test func `what a container is told about its host comes back, field by field`() async throws {
    let told = everything
    try await TestEngine.withContainer(
      "host", ContainerConfig(image: TestEngine.baseImage), hostConfig: told, start: false
    ) { name in
      var kept = try await engine.inspectContainer(name).hostConfig
      // The engine writes these its own way.
      kept.isolation = ""
      // Whoever sees the host's processes cannot be labelled apart from them.
      kept.securityOpt.removeAll { $0 == "label=disable" }
      #expect(kept.consoleSize == told.consoleSize || kept.consoleSize == [0, 0])
      kept.consoleSize = told.consoleSize
      #expect(kept.cgroupParent.isEmpty || kept.cgroupParent.hasPrefix("/"))
      kept.cgroupParent = told.cgroupParent
      #expect(differences(kept, told) == [])
    }
  }

  /// The names of the fields that are not the same.
  private func differences(_ one: HostConfig, _ other: HostConfig) -> [String] {
    zip(Mirror(reflecting: one).children, Mirror(reflecting: other).children).compactMap { one, other in
      String(describing: one.value) == String(describing: other.value)
        ? nil : "\(one.label ?? ""): \(one.value), not \(other.value)"
    }
  }
}

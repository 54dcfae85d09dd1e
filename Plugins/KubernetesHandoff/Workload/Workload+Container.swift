internal import DockerClient

extension Workload {
  /// What a container runs, and how.
  ///
  /// - Parameters:
  ///   - container: The container.
  ///   - image: Its image, so that only what differs is written; `nil` where the engine has it no more.
  init(_ container: Container, from image: Image?) {
    let config = container.config
    self.init(
      name: LabelName.from(container.displayName), origin: "the container \(container.displayName)",
      image: ImageSource(config.image, on: image))
    takeOver(config)
    takeProgram(of: config, unlike: image?.config)
    takePublishedPorts(of: container.hostConfig)
    takeMounts(of: container)
    takeLimits(of: container.hostConfig)
    isReadOnly = container.hostConfig.readonlyRootfs
    groups = container.hostConfig.groupAdd.compactMap { Int($0) }
    hostAliases = container.hostConfig.extraHosts.compactMap(Self.alias)
    kernelParameters = container.hostConfig.sysctls
    stopTimeout = config.stopTimeout
    application = config.labels["com.docker.compose.project"]
    leftBehind += LeftBehind.settings(of: container)
  }

  private mutating func takeProgram(of config: ContainerConfig, unlike image: ContainerConfig?) {
    let isOwnEntrypoint = config.entrypoint ?? [] != image?.entrypoint ?? []
    if isOwnEntrypoint { command = config.entrypoint }
    if isOwnEntrypoint || config.cmd ?? [] != image?.cmd ?? [] { arguments = config.cmd }
    let words = leavingSecrets(of: (command ?? []) + (arguments ?? []), "in its command")
    command = command.map { Array(words.prefix($0.count)) }
    arguments = arguments.map { Array(words.suffix($0.count)) }
    if !config.workingDir.isEmpty, config.workingDir != image?.workingDir {
      workingDirectory = config.workingDir
    }
    let given = Set(image?.env ?? [])
    environment = config.env.filter { !given.contains($0) && $0.value != nil }
  }

  private mutating func takePublishedPorts(of host: HostConfig) {
    for (port, bindings) in host.portBindings.sorted {
      guard let number = port.number, number > 0 else { continue }
      let places = bindings.map { binding in
        binding.hostIP.isEmpty ? binding.hostPort : "\(binding.hostIP):\(binding.hostPort)"
      }
      if let index = ports.firstIndex(where: { $0.number == Int(number) && $0.transport == port.transport }) {
        ports[index].publishedAs = places
      } else {
        ports.append(Port(number: Int(number), transport: port.transport, publishedAs: places))
      }
    }
  }

  private mutating func takeMounts(of container: Container) {
    for mount in container.mounts {
      switch mount.type {
      case .volume:
        storage.append(
          StorageMount(
            volume: Self.isAnonymous(mount.name) ? nil : mount.name, path: mount.destination,
            isReadOnly: !mount.rw))
      case .tmpfs: memoryMounts.append(MemoryMount(path: mount.destination))
      default:
        leftBehind.append(
          LeftBehind(
            setting: "the host's \(mount.source) on \(mount.destination)",
            instead:
              "pods run on any node, so no hostPath is written: use a ConfigMap for configuration, a claim for data"
          ))
      }
    }
    for (path, options) in container.hostConfig.tmpfs.sorted(by: { $0.key < $1.key }) {
      memoryMounts.append(MemoryMount(path: path, size: Self.size(in: options)))
    }
    let shared = container.hostConfig.shmSize
    if shared > 64 << 20 { memoryMounts.append(MemoryMount(path: "/dev/shm", size: shared)) }
    storage.sort { $0.path < $1.path }
  }

  private mutating func takeLimits(of host: HostConfig) {
    limits.memory = max(0, host.memory)
    limits.memoryReservation = max(0, host.memoryReservation)
    limits.processorShares = max(0, host.cpuShares)
    if host.nanoCpus > 0 {
      limits.nanoProcessors = host.nanoCpus
    } else if host.cpuQuota > 0 {
      let period = host.cpuPeriod > 0 ? host.cpuPeriod : 100_000
      limits.nanoProcessors = Int(Double(host.cpuQuota) / Double(period) * 1e9)
    }
  }

  /// An engine names a volume that nobody named by 64 hexadecimal digits.
  private static func isAnonymous(_ name: String) -> Bool {
    name.utf8.count == 64 && name.allSatisfy(\.isHexDigit)
  }

  /// The size in mount options: `rw,size=64m`.
  private static func size(in options: String) -> Int? {
    for option in options.split(separator: ",") where option.hasPrefix("size=") {
      let text = option.dropFirst(5)
      let digits = text.prefix(while: \.isNumber)
      let power = ["k": 10, "m": 20, "g": 30, "": 0][text.dropFirst(digits.count).lowercased()]
      if let number = Int(digits), let power, number <= 1 << 32 { return number << power }
    }
    return nil
  }

  /// `name:address`, where the address may hold colons itself.
  private static func alias(_ text: String) -> (name: String, address: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let address = String(text[text.index(after: colon)...])
    return address == "host-gateway" || address.isEmpty ? nil : (String(text[..<colon]), address)
  }
}

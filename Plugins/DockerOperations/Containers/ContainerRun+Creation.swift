internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension ContainerRun {
  /// What the engine is asked to make.
  ///
  /// - Parameter image: The image, where the engine has it: a port of the host alone is given the port that it exposes.
  /// - Throws: `Failure`: the image exposes none or several ports, and nothing says which is meant.
  func creation(from image: Image?, in access: ReadOnlyWorkspace) async throws -> ContainerCreation {
    var config = ContainerConfig(image: self.image.description, cmd: command?.arguments)
    config.env = environment.map { EnvironmentVariable($0.name, $0.value) }
    config.user = user?.description ?? ""
    config.workingDir = workdir?.description ?? ""
    config.labels = Dictionary(labels.map { ($0.key, $0.value ?? "") }, uniquingKeysWith: { $1 })
    if let healthCommand {
      // As docker does, but for a plain command, which then needs no shell in the image.
      config.healthcheck = HealthConfig(
        test: healthCommand.needsShell
          ? ["CMD-SHELL", healthCommand.description] : ["CMD"] + healthCommand.arguments)
    }
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(
      .init(rawValue: restart.rawValue), maximumRetryCount: restart == .onFailure ? maximumRetries ?? 0 : 0)
    host.memory = memory?.bytes ?? 0
    host.nanoCpus = cpus?.nanoCPUs ?? 0
    host.pidsLimit = pidsLimit
    host.readonlyRootfs = readOnly
    host.privileged = privileged
    host.usesInit = initProcess ? true : nil
    // What is waited for is removed once its output and its exit code are known.
    host.autoRemove = removeAfterwards && !attach
    host.networkMode = network?.description ?? ""
    let published = try published(by: image)
    host.portBindings = published
    config.exposedPorts = ObjectSet(published.bindings.keys)
    for mount in mounts {
      guard let source = mount.hostPath, let target = mount.target else {
        if let bind = try bind(mount, in: image) { host.binds.append(bind) }
        continue
      }
      // As a mount and not as a bind: the engine then says that a folder is missing instead of making it as root's.
      let path = access.files.absolute(try FilePath(source))
      if mount.options.allSatisfy({ ["ro", "rw"].contains($0) }) {
        host.mounts.append(
          Mount(.bind, source: path, target: target, readOnly: mount.options.contains("ro")))
      } else {
        host.binds.append(
          ([path, target] + [mount.options.joined(separator: ",")]).joined(separator: ":"))
      }
    }
    return ContainerCreation(config, hostConfig: host)
  }

  /// A volume and its place; nil where that is looked up once the image is here.
  ///
  /// - Throws: `Failure`: the image keeps data in no folder or in several, and nothing says which is meant.
  private func bind(_ mount: VolumeMount, in image: Image?) throws -> String? {
    guard mount.target == nil, let source = mount.source else { return mount.description }
    guard let image else { return nil }
    let folders = image.config.volumes.map(\.rawValue).sorted()
    guard let folder = folders.first, folders.count == 1 else {
      throw Failure(
        code: "mount.unclear",
        message: folders.isEmpty
          ? "\(self.image) does not say in which folder it keeps data"
          : "\(self.image) keeps data in \(folders.joined(separator: " and "))",
        remedy: "Say where the volume is to be, as in \(source):\(folders.first ?? "/data").",
        kind: .needsAnswer)
    }
    return "\(source):\(folder)"
  }

  private func published(by image: Image?) throws -> PortMap {
    var map = PortMap()
    for mapping in ports {
      let inside: ClosedRange<Int>
      if let given = mapping.containerPorts {
        inside = given
      } else if let image {
        inside = try Self.exposedPort(of: image, transport: mapping.transport, named: self.image.description)
      } else {
        // Planned before the image is here: the port that it exposes is looked up once it is pulled.
        continue
      }
      for (offset, port) in inside.enumerated() {
        let outside = mapping.hostPorts.map {
          $0.count == inside.count ? String($0.lowerBound + offset) : "\($0.lowerBound)-\($0.upperBound)"
        }
        map.bindings[ContainerPort(rawValue: "\(port)/\(mapping.transport)"), default: []].append(
          PortBinding(hostIP: mapping.address ?? "", hostPort: outside ?? ""))
      }
    }
    return map
  }

  private static func exposedPort(
    of image: Image, transport: String, named name: String
  ) throws -> ClosedRange<Int> {
    let exposed = image.config.exposedPorts.filter { $0.transport.rawValue == transport }.sorted().compactMap(
      \.number)
    guard let first = exposed.first, exposed.count == 1 || exposed.contains(80) else {
      throw Failure(
        code: "port.unclear",
        message: exposed.isEmpty
          ? "\(name) does not say on which port it listens"
          : "\(name) exposes the ports \(exposed.map(String.init).joined(separator: ", "))",
        remedy: "Say both sides, as in 8080:\(exposed.first ?? 80).", kind: .needsAnswer)
    }
    // With HTTP among several, HTTP is what people mean by "on port 8080".
    let port = Int(exposed.contains(80) ? 80 : first)
    return port...port
  }

  /// What the plan says of it beside the image and the name.
  var details: String {
    var parts: [String] = []
    if !ports.isEmpty {
      let words = ports.map { mapping in
        // Before the image is here nobody knows which port it exposes.
        guard mapping.containerPorts == nil, let outside = mapping.hostPorts else {
          return mapping.description
        }
        return "the port that it exposes on \(outside.lowerBound)"
      }
      parts.append("publishing \(words.joined(separator: ", "))")
    }
    if let memory { parts.append("with at most \(MemoryText.words(memory.bytes)) of memory") }
    if let cpus { parts.append("on at most \(cpus) processors") }
    if restart != .no { parts.append("restarting \(restart.rawValue)") }
    if privileged { parts.append("with every power over the host") }
    return parts.isEmpty ? "" : ", " + parts.joined(separator: ", ")
  }

  /// An image runs somebody's code; some mounts and rights hand out the host.
  func flags(of creation: ContainerCreation) -> Set<EffectFlag> {
    var flags: Set<EffectFlag> = [.runsUntrusted]
    let sources =
      creation.hostConfig.mounts.compactMap(\.source)
      + creation.hostConfig.binds.compactMap { $0.split(separator: ":").first.map(String.init) }
    let delicate = [
      "/", "/etc", "/root", "/proc", "/sys", "/dev", "/boot", "/var/run", "/run", "/var/lib/docker",
    ]
    if privileged || sources.contains(where: { $0.hasSuffix("docker.sock") || delicate.contains($0) })
      || network?.description == "host"
    {
      flags.insert(.hostPrivilege)
    }
    if !environment.isEmpty { flags.insert(.credentials) }
    return flags
  }

  /// The same as the docker command. Values of variables are left to the shell's own environment.
  func command(for creation: ContainerCreation) -> [String] {
    var command = ["docker", "run"] + (attach ? [] : ["--detach"])
    func add(_ flag: String, _ value: String?) { if let value { command += [flag, value] } }
    add("--name", name?.description)
    for mapping in ports {
      add(
        "--publish",
        mapping.hostPorts != nil && mapping.containerPorts == nil
          ? publishText(mapping, creation) : mapping.description)
    }
    for variable in environment { add("--env", variable.name) }
    for mount in mounts {
      let bind = creation.hostConfig.binds.first { $0.hasPrefix("\(mount.source ?? ""):") }
      add("--volume", mount.target == nil ? bind ?? mount.description + "FOLDER" : mount.description)
    }
    add("--network", network?.description)
    if restart != .no {
      add(
        "--restart", restart.rawValue + (restart == .onFailure ? maximumRetries.map { ":\($0)" } ?? "" : ""))
    }
    add("--memory", memory?.description)
    add("--cpus", cpus.map { String(Double($0.nanoCPUs) / 1e9) })
    add("--pids-limit", pidsLimit.map(String.init))
    add("--platform", platform?.description)
    add("--user", user?.description)
    add("--workdir", workdir?.description)
    add("--health-cmd", healthCommand?.description)
    for label in labels { add("--label", label.description) }
    if readOnly { command.append("--read-only") }
    if initProcess { command.append("--init") }
    if privileged { command.append("--privileged") }
    if removeAfterwards { command.append("--rm") }
    return command + [image.description] + (self.command?.arguments ?? [])
  }

  private func publishText(_ mapping: PortMapping, _ creation: ContainerCreation) -> String {
    let outside = mapping.hostPorts.map { String($0.lowerBound) } ?? ""
    let inside = creation.hostConfig.portBindings.bindings.first {
      $0.value.contains { $0.hostPort == outside }
    }?.key
    let address = mapping.address.map { $0.contains(":") ? "[\($0)]:" : "\($0):" } ?? ""
    return "\(address)\(outside):\(inside?.number.map(String.init) ?? "PORT")"
  }
}

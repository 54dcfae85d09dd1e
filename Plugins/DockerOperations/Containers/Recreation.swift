internal import DockerClient
internal import Reporting

/// How a container like one that is there is made anew, where a setting cannot be changed in place.
struct Recreation: Sendable {
  /// What `container.run` is told. A secret is masked in it.
  private(set) var offer: Offer
  /// Options of `docker run` that it was made with and that `container.run` has no parameter for.
  let leftOut: [String]

  /// - Parameters:
  ///   - image: The container's image, whose own settings need not be repeated; without it they are.
  ///   - health: The command of the health check that it is to have.
  init(of container: Container, image: Image?, health: String? = nil) {
    let host = container.hostConfig
    offer = Offer("container.run", ("image", container.config.image), ("name", container.displayName))
    leftOut = Self.leftOut(of: container, image: image)
    for (port, bindings) in host.portBindings.sorted {
      for binding in bindings { add("ports", Self.published(port, at: binding)) }
    }
    for bind in host.binds { add("mounts", bind) }
    for mount in host.mounts where mount.type == .bind || mount.type == .volume {
      if let source = mount.source {
        add("mounts", "\(source):\(mount.target)\(mount.readOnly ? ":ro" : "")")
      }
    }
    add("network", ["", "default", "bridge"].contains(host.networkMode) ? nil : host.networkMode)
    let restart = host.restartPolicy
    add("restart", restart.name == .none ? nil : restart.words)
    add("maximumRetries", restart.maximumRetryCount > 0 ? "\(restart.maximumRetryCount)" : nil)
    add("memory", host.memory > 0 ? MemoryText.flag(host.memory) : nil)
    add("cpus", host.nanoCpus > 0 ? SizeProposal.text(Double(host.nanoCpus) / 1e9) : nil)
    add("pidsLimit", host.pidsLimit.flatMap { $0 > 0 ? "\($0)" : nil })
    addSettings(of: container.config, unlike: image?.config ?? ContainerConfig())
    for (parameter, isSet) in [
      ("readOnly", host.readonlyRootfs), ("initProcess", host.usesInit == true),
      ("privileged", host.privileged), ("removeAfterwards", host.autoRemove),
    ] { add(parameter, isSet ? "true" : nil) }
    add("healthCommand", health)
  }

  private mutating func add(_ parameter: String, _ value: String?) {
    if let value { offer.arguments.append(Offer.Argument(parameter: parameter, value: value)) }
  }

  private mutating func addSettings(of config: ContainerConfig, unlike image: ContainerConfig) {
    add("user", config.user == image.user ? nil : config.user)
    add("workdir", config.workingDir == image.workingDir ? nil : config.workingDir)
    if let command = config.cmd, !command.isEmpty, command != image.cmd {
      add("command", Block.Command(arguments: command.masked).command)
    }
    for (key, value) in config.labels.sorted(by: { $0.key < $1.key }) where image.labels[key] != value {
      add("labels", "\(key)=\(value.masked(as: key))")
    }
  }

  private static func published(_ port: ContainerPort, at binding: PortBinding) -> String {
    let address = binding.hostIP.contains(":") ? "[\(binding.hostIP)]" : binding.hostIP
    let outside = ["", "0"].contains(binding.hostPort) ? "" : binding.hostPort
    let inside = port.rawValue.hasSuffix("/tcp") ? String(port.rawValue.dropLast(4)) : port.rawValue
    if address.isEmpty { return outside.isEmpty ? inside : "\(outside):\(inside)" }
    return "\(address):\(outside):\(inside)"
  }

  private static func leftOut(of container: Container, image: Image?) -> [String] {
    let config = container.config
    let host = container.hostConfig
    // Their values may be secrets, and stay where they are.
    let own = config.env.filter { !(image?.config.env.contains($0) ?? false) }.map { "--env \($0.name)" }
    let entrypoint = config.entrypoint == image?.config.entrypoint ? [] : ["--entrypoint"]
    let further = container.networkSettings.networks.keys.filter { $0 != host.networkMode }
      .filter { !["", "default"].contains(host.networkMode) || $0 != "bridge" }
    return own + entrypoint + further.sorted().map { "--network \($0)" }
      + host.capAdd.map { "--cap-add \($0)" } + host.capDrop.map { "--cap-drop \($0)" }
      + host.securityOpt.map { "--security-opt \($0)" } + host.devices.map { "--device \($0.pathOnHost)" }
      + host.extraHosts.map { "--add-host \($0)" } + host.tmpfs.keys.sorted().map { "--tmpfs \($0)" }
      + (host.publishAllPorts ? ["--publish-all"] : []) + (config.tty ? ["--tty"] : [])
  }
}

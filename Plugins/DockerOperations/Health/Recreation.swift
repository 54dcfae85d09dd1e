internal import DockerClient
internal import Reporting

/// How a container like one that is there is made anew, where a setting cannot be changed in place.
struct Recreation: Sendable {
  /// What `container.run` is told.
  var offer: Offer
  /// Options of `docker run` that it was made with and that `container.run` has no parameter for.
  let leftOut: [String]

  /// - Parameter image: The container's image, whose own settings need not be repeated; without it they are.
  init(of container: Container, image: Image?) {
    let config = container.config
    let host = container.hostConfig
    var offer = Offer("container.run", ("image", config.image), ("name", container.displayName))
    func add(_ parameter: String, _ value: String?) {
      if let value { offer.arguments.append(Offer.Argument(parameter: parameter, value: value)) }
    }
    for (port, bindings) in host.portBindings.sorted {
      for binding in bindings { add("ports", Self.published(port, at: binding)) }
    }
    for bind in host.binds { add("mounts", bind) }
    for mount in host.mounts where mount.type == .bind || mount.type == .volume {
      if let source = mount.source {
        add("mounts", "\(source):\(mount.target)\(mount.readOnly ? ":ro" : "")")
      }
    }
    let network = host.networkMode
    add("network", ["", "default", "bridge"].contains(network) ? nil : network)
    let restart = host.restartPolicy
    add("restart", restart.name == .none ? nil : restart.words)
    add("maximumRetries", restart.maximumRetryCount > 0 ? "\(restart.maximumRetryCount)" : nil)
    add("memory", host.memory > 0 ? MemoryText.flag(host.memory) : nil)
    add("cpus", host.nanoCpus > 0 ? SizeProposal.text(Double(host.nanoCpus) / 1e9) : nil)
    add("pidsLimit", host.pidsLimit.flatMap { $0 > 0 ? "\($0)" : nil })
    add("user", config.user == image?.config.user ?? "" ? nil : config.user)
    add("workdir", config.workingDir == image?.config.workingDir ?? "" ? nil : config.workingDir)
    if let command = config.cmd, !command.isEmpty, command != image?.config.cmd {
      add("command", Block.Command(arguments: command).command)
    }
    let known = image?.config.labels ?? [:]
    for (key, value) in config.labels.sorted(by: { $0.key < $1.key }) where known[key] != value {
      add("labels", "\(key)=\(value)")
    }
    self.offer = offer
    self.leftOut = Self.leftOut(of: container, image: image)
    for (parameter, isSet) in [
      ("readOnly", host.readonlyRootfs), ("initProcess", host.usesInit == true),
      ("privileged", host.privileged), ("removeAfterwards", host.autoRemove),
    ] where isSet {
      self.offer.arguments.append(Offer.Argument(parameter: parameter, value: "true"))
    }
  }

  private static func published(_ port: ContainerPort, at binding: PortBinding) -> String {
    let address = binding.hostIP.contains(":") ? "[\(binding.hostIP)]" : binding.hostIP
    let outside = ["", "0"].contains(binding.hostPort) ? "" : binding.hostPort + ":"
    let inside = port.rawValue.hasSuffix("/tcp") ? String(port.rawValue.dropLast(4)) : port.rawValue
    return address.isEmpty ? outside + inside : "\(address):\(outside.isEmpty ? ":" : outside)\(inside)"
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

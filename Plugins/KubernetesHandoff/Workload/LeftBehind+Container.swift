internal import DockerClient

extension Workload.LeftBehind {
  /// A container's settings that no pod has, or none should have.
  static func settings(of container: Container) -> [Workload.LeftBehind] {
    let host = container.hostConfig
    var left: [Workload.LeftBehind] = []
    func leave(_ setting: String, _ instead: String, when isSet: Bool) {
      if isSet { left.append(Workload.LeftBehind(setting: setting, instead: instead)) }
    }
    leave(
      "privileged", "a pod that needs the host is an exception for the cluster's owner to make",
      when: host.privileged)
    leave(
      "capabilities \(host.capAdd.joined(separator: ", "))",
      "the profile restricted allows NET_BIND_SERVICE alone",
      when: !host.capAdd.isEmpty)
    leave(
      "the host's network", "the Service gives the pod an address of its own",
      when: host.networkMode == "host")
    leave(
      "the host's processes", "a debug container sees them: kubectl debug node/…",
      when: host.pidMode == "host")
    leave(
      "the host's memory segments", "share memory between the containers of one pod",
      when: host.ipcMode == "host")
    leave("the host's name", "pods have names of their own", when: host.utsMode == "host")
    leave(
      "the namespace of \(host.networkMode.dropFirst(10))", "put both programs into one pod",
      when: host.networkMode.hasPrefix("container:"))
    leave(
      "devices \(host.devices.map(\.pathOnHost).joined(separator: ", "))",
      "a device plugin of the cluster hands them out",
      when: !host.devices.isEmpty)
    leave(
      "ulimits \(host.ulimits.map(\.name).joined(separator: ", "))",
      "Kubernetes has none; the node's runtime sets them",
      when: !host.ulimits.isEmpty)
    for name in host.sysctls.keys.sorted() where !Translation.safeKernelParameters.contains(name) {
      leave(
        "the kernel parameter \(name)", "the kubelet has to allow it: --allowed-unsafe-sysctls", when: true)
    }
    for name in container.config.env.map(\.name) where !Translation.isVariableName(name) {
      leave(
        "the variable \"\(name)\"", "Kubernetes takes letters, digits, dots, hyphens and underscores",
        when: true)
    }
    leave(
      "at most \(host.pidsLimit ?? 0) processes", "the kubelet's podPidsLimit holds for all pods of a node",
      when: host.pidsLimit ?? 0 > 0)
    leave(
      "name servers \(host.dns.joined(separator: ", "))", "the cluster's DNS; else dnsConfig",
      when: !host.dns.isEmpty)
    leave("links", "Services find each other by name", when: !host.links.isEmpty)
    leave("volumes of other containers", "mount the same claim", when: !host.volumesFrom.isEmpty)
    leave(
      "the log driver \(host.logConfig.type)", "the node collects what the program prints",
      when: !["", "json-file", "local", "journald"].contains(host.logConfig.type))
    leave(
      "the runtime \(host.runtime)", "a RuntimeClass",
      when: !["", "runc", "io.containerd.runc.v2"].contains(host.runtime))
    leave(
      "restart policy \(host.restartPolicy.name)",
      "a Deployment restarts its pods for ever, with growing pauses; for a program that ends, use a Job",
      when: host.restartPolicy.name == .onFailure || [.none, ""].contains(host.restartPolicy.name))
    return left
  }
}

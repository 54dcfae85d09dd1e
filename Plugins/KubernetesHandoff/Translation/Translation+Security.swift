extension Translation {
  /// A user that is nobody on any node: above what systems hand out.
  static let unprivilegedUser = 10001

  /// Kernel parameters that a pod of the profile restricted may set. Source: Pod Security Standards, "Sysctls".
  static let safeKernelParameters: Set<String> = [
    "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start",
    "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_local_reserved_ports",
    "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl",
    "net.ipv4.tcp_keepalive_probes",
  ]

  var podSecurity: PodSecurityContext {
    let user = user
    return PodSecurityContext(
      runAsNonRoot: Explained(true, because: findings.reasons(.rootUser)), runAsUser: user.id,
      runAsGroup: user.group,
      fsGroup: workload.storage.isEmpty
        ? nil
        : user.group.map {
          Explained($0, because: "Makes the volumes writable for that group.")
        },
      supplementalGroups: workload.groups.isEmpty ? nil : workload.groups,
      seccompProfile: Explained(
        PodSecurityContext.SeccompProfile(type: "RuntimeDefault"), because: findings.reasons(.seccomp)),
      sysctls: sysctls.isEmpty ? nil : sysctls)
  }

  var containerSecurity: PodContainer.SecurityContext {
    PodContainer.SecurityContext(
      privileged: findings[.privileged] == nil
        ? nil : Explained(false, because: findings.reasons(.privileged)),
      allowPrivilegeEscalation: Explained(false, because: findings.reasons(.noNewPrivileges)),
      readOnlyRootFilesystem: isReadOnly
        ? Explained(
          true,
          because: findings.reasons(.readOnlyRoot)
            + (workload.isReadOnly == true ? [] : ["What the program must write belongs on a volume."]))
        : nil,
      capabilities: Explained(
        PodContainer.SecurityContext.Capabilities(drop: ["ALL"]),
        because: findings.reasons(.addedCapabilities)))
  }

  /// Whether the pod's files can only be read: as it ran, or as the scan wants it.
  var isReadOnly: Bool { workload.isReadOnly == true || findings[.readOnlyRoot] != nil }

  /// The user by number, which is what a cluster can check.
  private var user: (id: Explained<Int>?, group: Int?) {
    let parts = workload.user.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    if let id = Int(name), id > 0 {
      return (Explained(id, because: "The user of \(workload.origin)."), parts.count > 1 ? Int(parts[1]) : id)
    }
    let reason =
      name.isEmpty || name == "root" || name == "0"
      ? "As root it would not be started. The image's files must be readable for this user."
      : "The image calls its user \(name); a cluster needs the number: docker run --rm --entrypoint id \(workload.image.reference) -u"
    let id = Self.wellKnownUsers[name] ?? Self.unprivilegedUser
    return (Explained(id, because: reason), id)
  }

  /// Users that widespread images bring along under the same number everywhere.
  private static let wellKnownUsers: [String: Int] = ["nobody": 65534, "nonroot": 65532, "node": 1000]

  private var sysctls: [Explained<PodSecurityContext.Sysctl>] {
    var parameters = workload.kernelParameters.filter { Self.safeKernelParameters.contains($0.key) }
      .sorted { $0.key < $1.key }
      .map { Explained(PodSecurityContext.Sysctl(name: $0.key, value: $0.value), because: []) }
    let name = "net.ipv4.ip_unprivileged_port_start"
    if let low = workload.ports.map(\.number).min(), low < 1024, workload.kernelParameters[name] == nil {
      parameters.append(
        Explained(
          PodSecurityContext.Sysctl(name: name, value: "\(low)"),
          because: "Lets the program listen on port \(low) without root and without a capability."))
    }
    return parameters
  }
}

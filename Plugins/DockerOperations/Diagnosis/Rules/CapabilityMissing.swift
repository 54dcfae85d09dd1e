internal import DockerClient
internal import Reporting

/// The program does what root may do, and its container was not given that right of root.
///
/// Looks for a refused operation of a program that runs as root, with the capabilities (capabilities(7)) of the container:
/// the engine leaves most of them out, and `--cap-drop` more.
struct CapabilityMissing: DiagnosisRule {
  static let id = "capability-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard ["", "0", "root", "0:0", "root:root"].contains(facts.container.config.user), !facts.isPasted,
      !facts.container.hostConfig.privileged,
      let complaint = facts.complaint(["operation not permitted", "permission denied", "EPERM"]),
      let right = Self.rights.first(where: {
        complaint.mentions($0.word) && !facts.has($0.name, byDefault: $0.isUsual)
      })
    else { return nil }
    return Hypothesis(
      Self.self, "it may not do what it wants even as root: the container lacks the capability \(right.name)",
      confidence: complaint.confidence + 0.05,
      evidence: [
        complaint.evidence, Evidence("Dropped", facts.container.hostConfig.capDrop.joined(separator: ", ")),
      ].filter { !$0.value.isEmpty },
      lines: [complaint.line],
      remedy: Remedy(
        facts.recreate(with: "--cap-add", right.name, compose: "cap_add: [\(right.name)]"),
        right.isUsual
          ? "It is one of those that the engine gives unless they are dropped."
          : "See first whether it can do without: that right is nearly as much as the host's root has.",
        commands: facts.pauseLoop))
  }

  private static let rights: [(word: String, name: String, isUsual: Bool)] = [
    ("chown", "CHOWN", true), ("setgid", "SETGID", true), ("setgroups", "SETGID", true),
    ("setuid", "SETUID", true), ("bind", "NET_BIND_SERVICE", true), ("chroot", "SYS_CHROOT", true),
    ("mknod", "MKNOD", true), ("mount", "SYS_ADMIN", false), ("umount", "SYS_ADMIN", false),
    ("unshare", "SYS_ADMIN", false), ("sethostname", "SYS_ADMIN", false), ("iptables", "NET_ADMIN", false),
    ("ping", "NET_RAW", true),
    ("ip", "NET_ADMIN", false), ("rtnetlink", "NET_ADMIN", false), ("settimeofday", "SYS_TIME", false),
    ("date", "SYS_TIME", false), ("ptrace", "SYS_PTRACE", false),
  ]
}

extension ContainerFacts {
  /// Whether the container has a capability.
  fileprivate func has(_ capability: String, byDefault: Bool) -> Bool {
    let names = { (list: [String]) in
      Set(
        list.map {
          $0.uppercased().hasPrefix("CAP_") ? String($0.uppercased().dropFirst(4)) : $0.uppercased()
        })
    }
    let (added, dropped) = (names(container.hostConfig.capAdd), names(container.hostConfig.capDrop))
    if added.contains(capability) { return true }
    if dropped.contains(capability) || dropped.contains("ALL") { return false }
    return byDefault || added.contains("ALL")
  }
}

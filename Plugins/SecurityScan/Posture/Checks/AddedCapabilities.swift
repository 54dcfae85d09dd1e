internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.4: the container has no kernel capabilities beyond the default ones.
  static let addedCapabilities = PostureCheck(
    "5.4", "added-capabilities", "It has no capabilities beyond the default ones", .warning,
    why: "Every capability is a part of root's power; some are as good as all of it."
  ) { subject in
    let host = subject.container.hostConfig
    let added = host.capAdd.map { capability(of: $0) }.filter { $0 != "NET_BIND_SERVICE" }
    guard !added.isEmpty else {
      let dropped =
        host.capDrop.isEmpty ? "nothing is dropped" : "CapDrop = \(host.capDrop.joined(separator: ", "))"
      return .passed(
        host.capAdd.isEmpty
          ? "HostConfig.CapAdd is empty, \(dropped)" : "HostConfig.CapAdd = NET_BIND_SERVICE, \(dropped)")
    }
    return .failed(
      "has further capabilities: \(added.joined(separator: ", "))",
      evidence: "HostConfig.CapAdd = \(host.capAdd.joined(separator: ", "))",
      severity: added.contains(where: asGoodAsRoot.contains) ? .critical : nil,
      Remedy(
        add: ["--cap-drop", "ALL"], leaveOut: added.map { "--cap-add \($0)" },
        compose: "cap_drop: [ALL] without cap_add"))
  }

  /// Capabilities that lead to the whole host. Source: capabilities(7), "CAP_SYS_ADMIN is overloaded" and its neighbours.
  private static let asGoodAsRoot: Set<String> = [
    "ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO", "DAC_READ_SEARCH", "BPF", "SYS_BOOT",
  ]

  private static func capability(of name: String) -> String {
    let name = name.uppercased()
    return name.hasPrefix("CAP_") ? String(name.dropFirst(4)) : name
  }
}

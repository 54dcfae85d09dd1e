internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.12: the container's share of the processors is set.
  static let cpuLimit = PostureCheck(
    "5.12", "cpu-limit", "Its share of the processors is set", .info,
    why: "A busy loop in one container slows down all the others."
  ) { subject in
    let host = subject.container.hostConfig
    if host.nanoCpus > 0 { return .passed("HostConfig.NanoCpus = \(host.nanoCpus)") }
    if host.cpuQuota > 0 { return .passed("HostConfig.CpuQuota = \(host.cpuQuota)") }
    if host.cpuShares > 0 { return .passed("HostConfig.CpuShares = \(host.cpuShares)") }
    if !host.cpusetCpus.isEmpty { return .passed("HostConfig.CpusetCpus = \(host.cpusetCpus)") }
    return .failed(
      "may use all processors of its host", evidence: "HostConfig.NanoCpus, CpuQuota and CpuShares = 0",
      Remedy(add: ["--cpus", "1"], update: ["--cpus", "1"], compose: "cpus: 1"))
  }
}

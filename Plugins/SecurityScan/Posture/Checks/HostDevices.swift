internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.18: no device of the host is handed to the container.
  static let hostDevices = PostureCheck(
    "5.18", "host-device", "No device of the host is handed to it", .warning,
    why: "A disk or the memory as a device gives everything on it, past all permissions of files."
  ) { subject in
    let devices = subject.container.hostConfig.devices
    guard !devices.isEmpty else { return .passed("HostConfig.Devices is empty") }
    return .failed(
      "has the host's \(devices.map(\.pathOnHost).joined(separator: ", "))",
      evidence: "HostConfig.Devices = "
        + devices.map { "\($0.pathOnHost):\($0.cgroupPermissions)" }.joined(separator: ", "),
      severity: devices.contains { isDisk($0.pathOnHost) } ? .critical : nil,
      Remedy(leaveOut: devices.map { "--device \($0.pathOnHost)" }, compose: "no devices"))
  }

  private static func isDisk(_ path: String) -> Bool {
    [
      "/dev/sd", "/dev/vd", "/dev/xvd", "/dev/nvme", "/dev/dm-", "/dev/mapper/", "/dev/md", "/dev/mem",
      "/dev/kmem", "/dev/port",
    ]
    .contains { path.hasPrefix($0) } || path == "/dev"
  }
}

internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.20: mounts made inside do not appear on the host.
  static let sharedPropagation = PostureCheck(
    "5.20", "shared-propagation", "Mounts made inside stay inside", .warning,
    why: "With shared propagation what is mounted inside appears on the host, in front of the host's files."
  ) { subject in
    let shared = subject.container.mounts.filter { ["shared", "rshared"].contains($0.propagation) }
    guard !shared.isEmpty else { return .passed("no mount has the propagation shared") }
    return .failed(
      "shares the mounts below \(shared.map(\.destination).joined(separator: ", ")) with the host",
      evidence: "Mounts: " + shared.map { "\($0.source) is \($0.propagation)" }.joined(separator: ", "),
      Remedy(
        leaveOut: shared.map {
          "\($0.propagation) in --volume \($0.source):\($0.destination):\($0.propagation)"
        },
        compose: "bind: {propagation: rprivate}"))
  }
}

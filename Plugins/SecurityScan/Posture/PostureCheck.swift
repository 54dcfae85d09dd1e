internal import DockerClient
internal import Reporting

/// One recommendation of the CIS Docker Benchmark that a container follows or does not.
///
/// Each check is declared in a file of its own under `Checks/`, as a constant that ``all`` lists.
struct PostureCheck: Sendable {
  /// The number of the recommendation in the CIS Docker Benchmark 1.6.0: `5.5`.
  let section: String
  /// What it is about, as an id has it: `privileged`.
  let name: String
  /// What should hold, as an item of a checklist: "It is not privileged".
  let title: String
  /// How bad it is not to follow it; an observation may say otherwise.
  let severity: Severity
  /// Why it matters.
  let why: String
  /// Looks at a container.
  let examine: @Sendable (PostureSubject) -> Observation

  init(
    _ section: String, _ name: String, _ title: String, _ severity: Severity, why: String,
    examine: @escaping @Sendable (PostureSubject) -> Observation
  ) {
    self.section = section
    self.name = name
    self.title = title
    self.severity = severity
    self.why = why
    self.examine = examine
  }

  /// The stable id of its findings: `cis-5.5-privileged`.
  var id: String { "cis-\(section)-\(name)" }

  /// What docker-bench-security calls it: `check_5_5`.
  var benchID: String { "check_" + section.replacing(".", with: "_") }

  /// Whether a person means this check by `5.5`, `cis-5.5`, `check_5_5`, `privileged` or its id.
  func answers(to text: String) -> Bool {
    [section, "cis-\(section)", benchID, name, id].contains(text.lowercased())
  }

  /// Every check, in the benchmark's order.
  static let all: [PostureCheck] = [
    .rootUser, .appArmor, .seLinux, .addedCapabilities, .privileged, .sensitiveMounts, .privilegedPorts,
    .hostNetwork,
    .memoryLimit, .cpuLimit, .readOnlyRoot, .anyInterface, .restartPolicy, .hostPID, .hostIPC, .hostDevices,
    .ulimits,
    .sharedPropagation, .hostUTS, .seccomp, .cgroupParent, .noNewPrivileges, .healthCheck, .pidsLimit,
    .defaultBridge,
    .hostUserNamespace, .engineSocket,
  ]
}

/// What a check looks at.
struct PostureSubject: Sendable {
  let container: Container
  /// The engine's host; `nil` where it could not be asked.
  let host: SystemInfo?

  /// Whether the host offers a security feature (`apparmor`, `seccomp`, `selinux`, `userns`); `nil` if unknown.
  func hostHas(_ feature: String) -> Bool? {
    host?.securityOptions.contains { $0 == "name=\(feature)" || $0.hasPrefix("name=\(feature),") }
  }

  /// The value of a security option such as `seccomp`, which is written with `=` or `:`; empty without a value.
  func securityOption(_ name: String) -> String? {
    for option in container.hostConfig.securityOpt {
      let parts = option.split(maxSplits: 1) { $0 == "=" || $0 == ":" }
      if parts.first.map(String.init) == name { return parts.count == 2 ? String(parts[1]) : "" }
    }
    return nil
  }
}

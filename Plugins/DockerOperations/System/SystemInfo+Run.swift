internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension SystemInfo: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    Plan("Ask the engine about itself", effect: .observe, command: ["docker", "info"])
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    async let asked = access.engine.info()
    let version = try await access.engine.version()
    let info = try await asked
    var report = Report(
      "Engine", subject: info.name,
      verdict: Verdict(
        info.warnings.isEmpty ? .good : .attention,
        "Docker Engine \(info.serverVersion) runs on \(info.name) with \(info.containersRunning.counted("container"))"
          + (info.warnings.isEmpty ? "." : " and warns about \(info.warnings.count.counted("thing")).")))
    report.append(
      .section(
        "Engine",
        [
          .facts([
            Block.Fact(
              "Version", "\(info.serverVersion), API \(version.apiVersion) (oldest \(version.minAPIVersion))"),
            Block.Fact("Storage driver", info.driver), Block.Fact("Data in", info.dockerRootDir),
            Block.Fact("Log driver", info.loggingDriver),
            Block.Fact("Control groups", "version \(info.cgroupVersion), by \(info.cgroupDriver)"),
            Block.Fact("Runtime", info.defaultRuntime),
            Block.Fact("Without root", info.isRootless ? "yes" : "no"),
            Block.Fact("Live restore", info.liveRestoreEnabled ? "on" : "off"),
            Block.Fact("Swarm", info.swarm.localNodeState),
            Block.Fact("Security", info.securityOptions.map(Self.securityName).joined(separator: ", ")),
          ])
        ]))
    report.append(
      .section(
        "Host",
        [
          .facts([
            Block.Fact("System", info.operatingSystem), Block.Fact("Kernel", info.kernelVersion),
            Block.Fact("Processors", "\(info.ncpu), \(info.architecture)"),
            Block.Fact("Memory", MemoryText.words(info.memTotal)),
          ])
        ]))
    report.append(
      .section(
        "What is on it",
        [
          .facts([
            Block.Fact(
              "Containers",
              "\(info.containers): \(info.containersRunning) run, \(info.containersPaused) frozen, \(info.containersStopped) stopped"
            ),
            Block.Fact("Images", String(info.images)),
          ])
        ]))
    if !info.warnings.isEmpty {
      report.append(
        .section(
          "Warnings",
          [
            .findings(
              Block.Findings(
                info.warnings.map {
                  Finding(rule: "engine-warning", severity: .info, message: $0, subject: info.name)
                }))
          ]))
    }
    if contexts {
      report.append(.section("Contexts", [.commands([Block.Command("docker context ls")])]))
    }
    return Outcome(
      report,
      handoff: Handoff(objects: [
        PlannedObject(.engine, id: info.id.isEmpty ? info.name : info.id, name: info.name)
      ]))
  }

  /// `name=seccomp,profile=default` in a word.
  private static func securityName(_ option: String) -> String {
    let fields = option.split(separator: ",").map { $0.split(separator: "=").last.map(String.init) ?? "" }
    return fields.count > 1
      ? "\(fields[0]) (\(fields[1...].joined(separator: ", ")))" : fields.first ?? option
  }
}

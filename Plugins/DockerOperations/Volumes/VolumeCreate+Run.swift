internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension VolumeCreate: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let pairs = try pairs
    if let existing = try await access.engine.listVolumes().first(where: { $0.name == volume.description }) {
      throw Failure(
        code: "volume.exists", message: "there is a volume \"\(volume)\" already (\(existing.driver))",
        remedy: "Give another name, or use it as it is.", kind: .badInput)
    }
    // A local volume can be a folder of the host, with all that is in it.
    let isBind = pairs["o"].map { $0.split(separator: ",").contains("bind") } ?? false
    let source = isBind ? ", which is the host's \(pairs["device"] ?? "folder")" : ""
    return Plan(
      "Make the volume \(volume)" + source, effect: .change, flags: isBind ? [.hostPrivilege] : [],
      objects: [PlannedObject(.volume, id: volume.description)], command: command,
      undo: ["docker", "volume", "rm", volume.description],
      leaves: [.makes(.volume, named: volume.description)])
  }

  private var command: [String] {
    var command = ["docker", "volume", "create"]
    if let driver { command += ["--driver", driver] }
    for option in options { command += ["--opt", option] }
    for label in labels { command += ["--label", label.description] }
    return command + [volume.description]
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    var creation = VolumeCreation(volume.description, driver: driver ?? "local")
    creation.driverOptions = try pairs
    creation.labels = Dictionary(labels.map { ($0.key, $0.value ?? "") }, uniquingKeysWith: { $1 })
    let made = try await access.engine.createVolume(creation)
    return Outcome(
      Report(
        "Make a volume", subject: made.name,
        verdict: Verdict(.good, "\(made.name) is there, kept by the driver \(made.driver)."),
        blocks: [
          .commands([
            Block.Command(
              arguments: ["docker", "run", "--mount", "source=\(made.name),target=/data", "IMAGE"],
              comment: "A container that keeps its data there")
          ])
        ]), handoff: Handoff(objects: [made.planned]))
  }

  private var pairs: [String: String] { get throws { try options.driverOptions(of: .volume) } }
}

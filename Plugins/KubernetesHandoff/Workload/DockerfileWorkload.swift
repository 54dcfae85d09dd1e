internal import AgentKit
internal import DockerClient
internal import Dockerfiles

/// What a Dockerfile says about the containers of the image that it will build.
struct DockerfileWorkload {
  let workload: Workload

  /// Reads a Dockerfile; its final stage and those it is built on count.
  ///
  /// - Throws: `FileError`; `ManifestsError.brokenDockerfile` for one that no engine would build.
  init(_ path: FilePath, in files: any ReadOnlyFiles) throws {
    let bytes = try files.read(path, limit: Dockerfile.sizeLimit)
    let file: Dockerfile
    do throws(DockerfileError) {
      file = try Dockerfile.parse(bytes)
    } catch {
      throw ManifestsError.brokenDockerfile(path: path.description, line: 1, reason: "\(error)")
    }
    if let problem = file.problems.first(where: { $0.phase != .buildArgument }) {
      let line = file.lines.position(of: problem.range.lowerBound).line
      throw ManifestsError.brokenDockerfile(path: path.description, line: line, reason: problem.message)
    }
    guard let stage = file.finalStage else {
      throw ManifestsError.brokenDockerfile(path: path.description, line: 1, reason: "it has no stage")
    }
    let folder = files.absolute(path).split(separator: "/").dropLast().last.map(String.init) ?? "app"
    let name = LabelName.from(folder)
    var workload = Workload(
      name: name, origin: "the Dockerfile \(path)",
      image: ImageSource(
        reference: "\(name):1",
        reason: "a name for the image that \(path) will build: build it, tag it and push it",
        isPinned: false, isLocal: true))
    var config = ContainerConfig()
    var volumes: [String] = []
    for instruction in file.inherited(by: stage) {
      Self.read(instruction, into: &config, volumes: &volumes)
    }
    workload.takeOver(config)
    workload.storage = volumes.map { Workload.StorageMount(volume: nil, path: $0) }
    self.workload = workload
  }

  /// Takes over what an instruction sets; a later one of its kind takes the place of an earlier.
  private static func read(
    _ instruction: Instruction, into config: inout ContainerConfig, volumes: inout [String]
  ) {
    let values =
      instruction.values.isEmpty ? instruction.arguments.map(\.text) : instruction.values.map(\.text)
    switch instruction.keyword {
    case .user: config.user = values.first ?? ""
    case .stopsignal: config.stopSignal = values.first ?? ""
    case .volume: volumes += values.filter { !volumes.contains($0) }
    case .expose:
      config.exposedPorts = ObjectSet(
        Array(config.exposedPorts) + values.map { ContainerPort(rawValue: port($0)) })
    case .healthcheck: config.healthcheck = healthcheck(instruction)
    default: break
    }
  }

  /// `80` is `80/tcp`, as the engine writes it.
  private static func port(_ text: String) -> String { text.contains("/") ? text : text + "/tcp" }

  private static func healthcheck(_ instruction: Instruction) -> HealthConfig {
    guard instruction.healthcheckType?.text.uppercased() != "NONE" else {
      return HealthConfig(test: ["NONE"])
    }
    let words = instruction.arguments.map(\.text)
    let duration = { (flag: String) in
      instruction.flag(flag)?.value.flatMap { GoDuration.nanoseconds(in: $0) } ?? 0
    }
    return HealthConfig(
      test: instruction.form == .json ? ["CMD"] + words : ["CMD-SHELL", words.joined(separator: " ")],
      interval: duration("interval"), timeout: duration("timeout"),
      retries: instruction.flag("retries")?.value.flatMap(Int.init) ?? 0,
      startPeriod: duration("start-period"))
  }
}

internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerList: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    var command = ["docker", "ps"]
    if showsStopped { command.append("--all") }
    for (key, value) in filters { command += ["--filter", "\(key)=\(value)"] }
    if let image { command += ["--filter", "ancestor=\(image)"] }
    if let last { command += ["--last", String(last)] }
    return Plan(
      showsStopped ? "List all containers" : "List the containers that run", effect: .observe,
      command: command)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let found = try await access.engine.listContainers(
      all: showsStopped, filters: Filters(Dictionary(filters.map { ($0.0, [$0.1]) }, uniquingKeysWith: +)))
    var containers = found.filter { container in image.map { container.isMade(from: $0) } ?? true }
    if let last { containers = Array(containers.prefix(max(0, last))) }
    let now = Timestamp.now
    var report = Report(
      "Containers", verdict: verdict(on: containers),
      blocks: [
        .table(
          Block.Table(
            columns: [
              Block.Column("Name", style: .strong), "State", Block.Column("Image", style: .code), "Ports",
              "Made",
              Block.Column("Id", style: .code),
            ],
            rows: containers.map { $0.row(at: now) }))
      ])
    let troubled = containers.filter(\.isInTrouble)
    if !troubled.isEmpty {
      report.append(
        .section(
          "What to look at",
          [
            .commands(
              troubled.prefix(5).map {
                Block.Command(arguments: [
                  "longshore", "run", "container.debug", "--container", $0.displayName,
                ])
              })
          ]))
    }
    return Outcome(
      report,
      handoff: Handoff(
        objects: containers.map { PlannedObject(.container, id: $0.id, name: $0.displayName) }))
  }

  static func names(with access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    try await access.engine.containerNames
  }

  /// Which containers are stopped is only known if they are asked for too.
  private var showsStopped: Bool {
    all || last != nil || state.map { $0 != .running && $0 != .paused } ?? false
  }

  private var filters: [(String, String)] {
    [
      ("name", name?.description), ("status", state?.rawValue), ("label", label?.description),
      ("label", project.map { "com.docker.compose.project=\($0)" }), ("publish", port?.description),
    ].compactMap { key, value in value.map { (key, $0) } }
  }

  private func verdict(on containers: [ContainerSummary]) -> Verdict {
    guard !containers.isEmpty else {
      let isFiltered = !filters.isEmpty || image != nil
      return Verdict(
        .good,
        showsStopped
          ? "There are no such containers."
          : isFiltered ? "No container that runs fits that." : "No container runs.")
    }
    let running = containers.count { $0.state == .running }
    var sentence = "\(running.counted("container")) \(running == 1 ? "runs" : "run")"
    if running < containers.count {
      sentence += ", \(containers.count - running) \(containers.count - running == 1 ? "does" : "do") not"
    }
    let troubled = containers.filter(\.isInTrouble)
    guard let first = troubled.first else { return Verdict(.good, sentence + ".") }
    let others =
      troubled.count > 1 ? " and \((troubled.count - 1).counted("other")) need a look" : " needs a look"
    return Verdict(.attention, "\(sentence); \(first.displayName)\(others) (\(first.status)).")
  }
}

extension ContainerSummary {
  /// Whether it is made from an image: of this repository, wherever it came from, and of this tag if there is one.
  fileprivate func isMade(from name: ImageName) -> Bool {
    if image == name.description || imageID.hasPrefix("sha256:" + name.description) { return true }
    guard let own = try? ImageName(image) else { return false }
    let isSame = own.repository == name.repository || own.repository.hasSuffix("/" + name.repository)
    return isSame && (name.tag.map { own.tag ?? "latest" == $0 } ?? true)
  }

  fileprivate func row(at now: Timestamp) -> [Block.Cell] {
    let level: Status? = isInTrouble ? .bad : state == .running ? .good : nil
    return [
      Block.Cell(displayName), Block.Cell(status.isEmpty ? state.rawValue : status, level), Block.Cell(image),
      Block.Cell(PortWords.list(ports)), Block.Cell(created?.age(at: now) ?? ""),
      Block.Cell(String(id.prefix(12))),
    ]
  }
}

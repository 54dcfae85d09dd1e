internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerStats: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let targets = try await targets(in: access)
    guard !targets.isEmpty else { return Plan("No container runs: nothing to measure", effect: .observe) }
    let time = watch.map { " for \($0)" } ?? ""
    return Plan(
      "Measure what \(targets.map(\.name).joined(separator: ", ")) use\(targets.count == 1 ? "s" : "")\(time)",
      effect: .observe, objects: targets,
      command: ["docker", "stats"] + (watch == nil ? ["--no-stream"] : []) + targets.map(\.name))
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Resources") { return Outcome(report) }
    let uses = try await measured(plan.objects, with: access)
    guard !uses.isEmpty else {
      throw Failure(
        code: "container.not-running", message: "none of them runs any more", remedy: nil, kind: .failed)
    }
    let warnings = uses.flatMap(\.warnings)
    let worrying = warnings.filter { $0.severity >= .warning }
    var report = Report(
      "Resources", subject: uses.count == 1 ? uses[0].container.displayName : "",
      verdict: Verdict(
        worrying.isEmpty ? .good : .attention,
        worrying.first.map { "\($0.subject ?? ""): \($0.message)" }
          ?? "\(uses.count.counted("container")) within \(uses.count == 1 ? "its" : "their") limits."))
    report.append(.table(Self.table(uses)))
    if watch != nil { report.append(contentsOf: Self.charts(uses)) }
    if !warnings.isEmpty { report.append(.section("What stands out", [.findings(Block.Findings(warnings))])) }
    if propose { report.append(.section("Limits that would fit", Self.proposals(uses))) }
    return Outcome(report, handoff: Handoff(objects: plan.objects, findings: warnings))
  }

  private func targets(in access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    guard containers.isEmpty else {
      let found = try await access.containers(named: containers)
      if let idle = found.first(where: { !$0.state.running }) {
        throw Failure(
          code: "container.not-running",
          message: "\(idle.displayName) is \(idle.state.status) and uses nothing",
          remedy: "See why: longshore run container.debug --container \(idle.displayName)", kind: .badInput)
      }
      return found.map(\.planned)
    }
    return try await access.engine.listContainers().map {
      PlannedObject(.container, id: $0.id, name: $0.displayName)
    }.sorted { $0.name < $1.name }
  }

  /// Measures all containers at the same time, at most so many at once; one that ends meanwhile is left out.
  private func measured(_ objects: [PlannedObject], with access: Workspace) async throws -> [ContainerUse] {
    let seconds = min(watch?.wholeSeconds ?? 0, Self.longestWatch)
    access.progress(seconds > 0 ? "Measuring for \(seconds) s" : "Measuring")
    let engine = access.engine
    var uses: [String: ContainerUse] = [:]
    for start in stride(from: 0, to: objects.count, by: Self.mostAtOnce) {
      try await withThrowingTaskGroup(of: ContainerUse?.self) { group in
        for object in objects[start..<min(start + Self.mostAtOnce, objects.count)] {
          group.addTask { try await Self.use(of: object.id, seconds: seconds, from: engine) }
        }
        for try await use in group { if let use { uses[use.container.id] = use } }
      }
    }
    return objects.compactMap { uses[$0.id] }
  }

  private static func use(
    of id: String, seconds: Int, from engine: any Engine
  ) async throws -> ContainerUse? {
    guard let container = try await engine.inspectedIfThere(id), container.state.running else { return nil }
    var samples: [ContainerUse.Measurement] = []
    if seconds == 0 {
      samples = [try await engine.containerStats(id)]
    } else {
      for try await sample in try await engine.containerStatsStream(id) {
        // The first has nothing to compare with.
        if sample.processorsUsed != nil || samples.isEmpty { samples.append(sample) }
        if samples.count > seconds { break }
      }
    }
    return samples.isEmpty || samples.last?.read == nil
      ? nil : ContainerUse(container: container, samples: samples)
  }

  private static let longestWatch = 3600
  private static let mostAtOnce = 32

  private static func table(_ uses: [ContainerUse]) -> Block.Table {
    Block.Table(
      columns: [
        Block.Column("Name", style: .strong), Block.Column("Processors", .trailing),
        Block.Column("of", .trailing), Block.Column("Held up", .trailing), Block.Column("Memory", .trailing),
        Block.Column("of", .trailing), Block.Column("Processes", .trailing),
        Block.Column("Received", .trailing), Block.Column("Sent", .trailing), Block.Column("Read", .trailing),
        Block.Column("Written", .trailing),
      ],
      rows: uses.map(row))
  }

  private static func row(_ use: ContainerUse) -> [Block.Cell] {
    let last = use.samples[use.samples.count - 1]
    let share = use.memoryLimit.map { Double(use.memory) / Double($0) }
    let isHeldUp = (use.throttled ?? 0) > 0.25
    let received = last.networks.values.reduce(0.0) { $0 + Double($1.receivedBytes) }
    let sent = last.networks.values.reduce(0.0) { $0 + Double($1.sentBytes) }
    var cells = [Block.Cell(use.container.displayName)]
    cells.append(Block.Cell(use.processors.map { rounded($0) } ?? ""))
    cells.append(Block.Cell(use.processorLimit.map { "\($0)" } ?? "no limit"))
    cells.append(
      Block.Cell(
        use.throttled.map { Block.Unit.percent.text($0 * 100) } ?? "", isHeldUp ? .attention : nil))
    cells.append(Block.Cell(MemoryText.words(use.memory), share.map { $0 >= 0.9 ? .attention : .good }))
    cells.append(Block.Cell(use.memoryLimit.map(MemoryText.words) ?? "no limit"))
    cells.append(Block.Cell(String(use.processes) + (use.processLimit.map { " of \($0)" } ?? "")))
    for bytes in [received, sent, Double(last.blockIO.readBytes), Double(last.blockIO.writtenBytes)] {
      cells.append(Block.Cell(Block.Unit.bytes.text(bytes)))
    }
    return cells
  }

  /// A number of processors to the hundredth.
  private static func rounded(_ processors: Double) -> String { "\((processors * 100).rounded() / 100)" }

  private static func charts(_ uses: [ContainerUse]) -> [Block] {
    let length = uses.map(\.samples.count).max() ?? 0
    guard length > 1 else { return [] }
    let labels = (0..<length).map { "\($0) s" }
    func chart(
      _ title: String, _ unit: Block.Unit, _ value: (ContainerUse.Measurement) -> Double?
    ) -> Block {
      var series: [Block.Series] = []
      for use in uses.prefix(6) {
        let values: [Double?] = use.samples.map(value)
        let padding = [Double?](repeating: nil, count: length - values.count)
        series.append(Block.Series(use.container.displayName, values + padding))
      }
      return .chart(Block.Chart(title, kind: .lines, unit: unit, labels: labels, series: series))
    }
    return [
      chart("Memory in use", .bytes) { Double($0.memory.workingSet) },
      chart("Processors in use", .percent) { $0.processorsUsed.map { $0 * 100 } },
    ]
  }

  private static func proposals(_ uses: [ContainerUse]) -> [Block] {
    let known = uses.compactMap { use in use.proposal.map { (use, $0) } }
    guard !known.isEmpty else { return [.paragraph("Nothing was seen to go by; watch for longer.")] }
    let isShort = uses.allSatisfy { $0.samples.count < 30 }
    return [
      .paragraph(
        isShort
          ? "Half as much again as was seen in this short time; watch under load (--watch 10m) before you trust it."
          : "Half as much again as the most that was seen."),
      .commands(
        known.map { use, limits in
          Block.Command(
            arguments: [
              "docker", "update", "--memory", "\(limits.memory >> 20)m", "--memory-swap",
              "\(limits.memory >> 20)m",
              "--cpus", "\(limits.processors)", use.container.displayName,
            ],
            comment:
              "It used up to \(MemoryText.words(use.peakMemory)) and \(rounded(use.peakProcessors ?? 0)) processors"
          )
        }),
    ]
  }
}

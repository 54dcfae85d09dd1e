internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension SystemDf: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    Plan(
      "Measure what the engine keeps on its disk", effect: .observe,
      command: ["docker", "system", "df"] + (details ? ["--verbose"] : []))
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    access.progress("The engine measures; that can take a while")
    let usage = try await access.engine.countedDiskUsage()
    let kinds = usage.byKind
    let size = kinds.reduce(0) { $0 + $1.size }
    let free = kinds.reduce(0) { $0 + $1.reclaimable }
    var report = Report(
      "Disk usage",
      verdict: Verdict(
        free * 2 > size && free > 1 << 30 ? .attention : .good,
        "Docker keeps \(Block.Unit.bytes.text(Double(size))); \(Block.Unit.bytes.text(Double(free))) of it could be freed."
      ))
    report.append(
      .table(
        Block.Table(
          columns: [
            "Kind", Block.Column("Number", .trailing), Block.Column("In use", .trailing),
            Block.Column("Size", .trailing),
            Block.Column("Could be freed", .trailing),
          ],
          rows: kinds.map { kind in
            [
              Block.Cell(kind.name), Block.Cell(String(kind.count)), Block.Cell(String(kind.used)),
              Block.Cell(Block.Unit.bytes.text(Double(kind.size))),
              Block.Cell(Block.Unit.bytes.text(Double(kind.reclaimable))),
            ]
          })))
    if details { report.append(contentsOf: usage.detailBlocks) }
    let commands = kinds.filter { $0.reclaimable > 0 }.map { kind in
      Block.Command(
        kind.command,
        comment: "\(kind.consequence): frees up to \(Block.Unit.bytes.text(Double(kind.reclaimable)))"
      )
    }
    if !commands.isEmpty { report.append(.section("What would free it", [.commands(commands)])) }
    return Outcome(report)
  }
}

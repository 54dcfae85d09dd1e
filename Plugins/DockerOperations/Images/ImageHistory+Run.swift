internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ImageHistory: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let object = try await access.engine.image(named: image)
    return Plan(
      "Read how \(object.name) was made", effect: .observe, objects: [object],
      command: ["docker", "history"] + (full ? ["--no-trunc"] : []) + [object.name])
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.image) else { throw Failure.emptyPlan }
    let steps = try await access.engine.imageHistory(object.id).reversed().map(BuildStep.init)
    let now = Timestamp.now
    let total = steps.reduce(0) { $0 + $1.size }
    let filled = steps.filter { $0.size > 0 }
    var sentence =
      "\(object.name) has \(filled.count.counted("layer")) of \(Block.Unit.bytes.text(Double(total))) in \(steps.count.counted("step"))"
    if let largest = filled.max(by: { $0.size < $1.size }), filled.count > 1, total > 0 {
      let share = Double(largest.size) / Double(total) * 100
      sentence += "; \(Block.Unit.percent.text(share)) of it comes from \(largest.instruction.prefix(60))"
    }
    var report = Report("Image history", subject: object.name, verdict: Verdict(.good, sentence + "."))
    if filled.count > 1 {
      report.append(
        .chart(
          Block.Chart(
            "Size of the layers, the lowest first", unit: .bytes,
            bars: filled.suffix(20).map { (label: String($0.instruction.prefix(40)), value: Double($0.size)) }
          )))
    }
    report.append(
      .section(
        "Steps, the first one first",
        [
          .table(
            Block.Table(
              columns: [Block.Column("Size", .trailing), "Made", Block.Column("Instruction", style: .code)],
              rows: steps.map { step in
                let text = full ? step.instruction : String(step.instruction.prefix(120))
                return [
                  Block.Cell(step.size > 0 ? Block.Unit.bytes.text(Double(step.size)) : "–"),
                  Block.Cell(step.created?.age(at: now) ?? ""),
                  Block.Cell(text.utf8.count < step.instruction.utf8.count ? text + "…" : text),
                ]
              }))
        ]))
    return Outcome(report, handoff: Handoff(objects: [object]))
  }
}

internal import DockerClient
internal import Reporting

extension ContainerStats {
  /// What was measured.
  ///
  /// - Parameters:
  ///   - hostProcessors: The processors of the engine's host, where a proposal is wanted.
  ///   - isSnapshot: Whether it is shown while measuring goes on.
  func report(on uses: [ContainerUse], hostProcessors: Int? = nil, isSnapshot: Bool = false) -> Report {
    let warnings = uses.flatMap(\.warnings)
    let worrying = warnings.filter { $0.severity >= .warning }
    var report = Report(
      "Resources", subject: uses.count == 1 ? uses[0].container.displayName : "",
      verdict: Verdict(
        worrying.isEmpty ? .good : .attention,
        worrying.first.map { "\($0.subject ?? ""): \($0.message)" }
          ?? "\(uses.count.counted("container")) within \(uses.count == 1 ? "its" : "their") limits."))
    report.append(.table(ResourceTable(uses, by: sort ?? .name).table))
    if uses.contains(where: { $0.samples.count > 2 }) { report.append(contentsOf: charts(uses)) }
    guard !isSnapshot else {
      report.append(.paragraph("Stop with q or Ctrl-C; then what was measured is summed up."))
      return report
    }
    if !warnings.isEmpty { report.append(.section("What stands out", [.findings(Block.Findings(warnings))])) }
    if propose { report.append(.section("Limits that would fit", proposals(uses, hostProcessors))) }
    return report
  }

  /// The most containers that a chart tells apart.
  private static let mostSeries = 5
  /// The most points of a chart.
  private static let mostPoints = 240

  private func charts(_ uses: [ContainerUse]) -> [Block] {
    let busiest = uses.sorted { $0.memory.most > $1.memory.most }.prefix(Self.mostSeries)
    let length = busiest.map(\.samples.count).max() ?? 0
    let group = (length + Self.mostPoints - 1) / Self.mostPoints
    let count = (length + group - 1) / group
    let first = busiest.compactMap(\.samples.first?.time).min()
    let times = busiest.max { $0.samples.count < $1.samples.count }?.samples.map(\.time) ?? []
    let labels = (0..<count).map { point -> String in
      let time = times[min(point * group, times.count - 1)]
      return first.map { (time - $0).words } ?? ""
    }
    func chart(_ title: String, _ unit: Block.Unit, _ value: (ResourceSample) -> Double?) -> Block {
      let series = busiest.map { use -> Block.Series in
        // Of each group of measurements the highest, so that no peak is lost.
        let values = (0..<count).map { point -> Double? in
          let end = min((point + 1) * group, use.samples.count)
          return point * group < end ? use.samples[(point * group)..<end].compactMap(value).max() : nil
        }
        return Block.Series(busiest.count == 1 ? "" : use.container.displayName, values)
      }
      return .chart(Block.Chart(title, kind: .lines, unit: unit, labels: labels, series: series))
    }
    return [
      chart("Memory in use", .bytes) { Double($0.memory) },
      chart("Processors in use", .percent) { $0.processors.map { $0 * 100 } },
    ]
  }

  private func proposals(_ uses: [ContainerUse], _ hostProcessors: Int?) -> [Block] {
    let known = uses.compactMap { use in SizeProposal(use, hostProcessors: hostProcessors).map { (use, $0) } }
    guard !known.isEmpty else { return [.paragraph("Nothing was seen to go by; watch for longer.")] }
    var blocks: [Block] = []
    let shortest = known.map { $0.0.span / .seconds(1) }.min() ?? 0
    if shortest < SizeProposal.shortLook {
      blocks.append(
        .paragraph(
          "Seen for \(Block.Unit.seconds.text(shortest.rounded())) only: watch under load (--watch 1h) before you trust this."
        ))
    }
    blocks.append(
      .table(
        Block.Table(
          columns: [
            Block.Column("Name", style: .strong), Block.Column("Seen", .trailing), "Memory now", "would fit",
            "Processors now", "would fit", "Processes now", "would fit",
          ],
          rows: known.map { use, proposal in
            [
              Block.Cell(use.container.displayName), Block.Cell("\(use.samples.count) ×"),
              Block.Cell(use.memoryLimit.map(MemoryText.words) ?? "no limit"),
              Block.Cell(proposal.memory.map(MemoryText.words) ?? "cannot be told"),
              Block.Cell(use.processorLimit.map(SizeProposal.text) ?? "no limit"),
              Block.Cell(proposal.processors.map(SizeProposal.text) ?? "cannot be told"),
              Block.Cell(use.processLimit.map { "\($0)" } ?? "no limit"), Block.Cell("\(proposal.processes)"),
            ]
          })))
    for (use, proposal) in known {
      let lead = known.count == 1 ? "" : "\(use.container.displayName): "
      blocks.append(.paragraph(Block.Paragraph(lead + proposal.reasons.joined(separator: " "))))
    }
    blocks.append(
      .commands(
        known.flatMap { use, proposal in
          let name = use.container.displayName
          return [
            proposal.offer(for: name).command(saying: "Limits that fit \(name)"), proposal.command(for: name),
          ]
        }))
    return blocks
  }
}

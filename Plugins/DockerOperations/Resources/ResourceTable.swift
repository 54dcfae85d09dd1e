internal import DockerClient
internal import Reporting

/// What containers use against what they may use, one row each.
struct ResourceTable {
  private let uses: [ContainerUse]

  init(_ uses: [ContainerUse], by order: ResourceOrder) {
    func key(_ use: ContainerUse) -> Double {
      switch order {
      case .name: 0
      case .cpu: use.last.processors ?? 0
      case .memory: Double(use.last.memory)
      case .share: use.memoryLimit.map { Double(use.last.memory) / Double($0) } ?? 0
      case .pids: Double(use.last.processes)
      case .network: Double(use.last.received) + Double(use.last.sent)
      case .disk: Double(use.last.read) + Double(use.last.written)
      }
    }
    self.uses = uses.sorted { (key($0), $1.container.displayName) > (key($1), $0.container.displayName) }
  }

  var table: Block.Table {
    let shown = Self.columns.filter { column in uses.contains { column.isWorthIt($0) } }
    return Block.Table(
      columns: [Block.Column("Name", style: .strong)] + shown.map { Block.Column($0.title, .trailing) },
      rows: uses.map { use in [Block.Cell(use.container.displayName)] + shown.map { $0.cell(use) } })
  }

  /// One figure of each container, which is shown where it says something of at least one.
  private struct Column: Sendable {
    let title: String
    var isWorthIt: @Sendable (ContainerUse) -> Bool = { _ in true }
    let cell: @Sendable (ContainerUse) -> Block.Cell
  }

  private static let columns = [
    Column(title: "Processors") { use in
      let used = use.last.processors.map(SizeProposal.text) ?? "–"
      return Block.Cell(used + (use.processorLimit.map { " of \(SizeProposal.text($0))" } ?? ""))
    },
    Column(title: "Held up", isWorthIt: { $0.processorLimit != nil }) { use in
      Block.Cell(
        use.heldUp.map { percent($0) } ?? "", use.heldUp.map { $0 > 0.25 ? .attention : .good })
    },
    Column(title: "Memory") { use in
      let limit = use.memoryLimit
      let share = limit.map { Double(use.last.memory) / Double($0) }
      return Block.Cell(
        MemoryText.words(use.last.memory)
          + (limit.map { " of \(MemoryText.words($0)), \(percent(share ?? 0))" } ?? ""),
        share.map { $0 >= 0.9 ? .bad : $0 >= 0.75 ? .attention : .good })
    },
    Column(title: "At most", isWorthIt: { $0.samples.count > 1 }) { use in
      Block.Cell(MemoryText.words(Int(use.memory.most)))
    },
    Column(title: "Risk", isWorthIt: { $0.memoryLimit != nil }) { use in
      let level = MemoryRisk(use)?.level
      return Block.Cell(
        level?.rawValue ?? "", level.map { $0 == .high ? .bad : $0 == .medium ? .attention : .good })
    },
    Column(title: "Processes") { use in
      Block.Cell("\(use.last.processes)" + (use.processLimit.map { " of \($0)" } ?? ""))
    },
    Column(title: "Received / sent") { traffic($0.last.received, $0.last.sent) },
    Column(title: "Read / written") { traffic($0.last.read, $0.last.written) },
  ]

  private static func traffic(_ one: UInt64, _ other: UInt64) -> Block.Cell {
    Block.Cell("\(Block.Unit.bytes.text(Double(one))) / \(Block.Unit.bytes.text(Double(other)))")
  }

  private static func percent(_ share: Double) -> String { Block.Unit.percent.text((share * 100).rounded()) }
}

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
    Block.Table(
      columns: [
        Block.Column("Name", style: .strong), Block.Column("Processors", .trailing),
        Block.Column("of", .trailing), Block.Column("Held up", .trailing), Block.Column("Memory", .trailing),
        Block.Column("of", .trailing), Block.Column("Share", .trailing), Block.Column("At most", .trailing),
        "Risk",
        Block.Column("Processes", .trailing), Block.Column("Received", .trailing),
        Block.Column("Sent", .trailing),
        Block.Column("Read", .trailing), Block.Column("Written", .trailing),
      ],
      rows: uses.map(row))
  }

  private func row(_ use: ContainerUse) -> [Block.Cell] {
    let last = use.last
    let share = use.memoryLimit.map { Double(last.memory) / Double($0) }
    let risk = MemoryRisk(use)
    var cells = [Block.Cell(use.container.displayName)]
    cells.append(Block.Cell(last.processors.map(SizeProposal.text) ?? ""))
    cells.append(Block.Cell(use.processorLimit.map(SizeProposal.text) ?? "no limit"))
    cells.append(
      Block.Cell(
        use.heldUp.map { Block.Unit.percent.text(($0 * 100).rounded()) } ?? "",
        use.heldUp.map { $0 > 0.25 ? .attention : .good }))
    cells.append(Block.Cell(MemoryText.words(last.memory)))
    cells.append(Block.Cell(use.memoryLimit.map(MemoryText.words) ?? "no limit"))
    cells.append(
      Block.Cell(
        share.map { Block.Unit.percent.text(($0 * 100).rounded()) } ?? "",
        share.map { $0 >= 0.9 ? .bad : $0 >= 0.75 ? .attention : .good }))
    cells.append(Block.Cell(MemoryText.words(Int(use.memory.most))))
    cells.append(
      Block.Cell(
        risk?.level.rawValue ?? "",
        risk.map { $0.level == .high ? .bad : $0.level == .medium ? .attention : .good }))
    cells.append(Block.Cell("\(last.processes)" + (use.processLimit.map { " of \($0)" } ?? "")))
    for bytes in [last.received, last.sent, last.read, last.written] {
      cells.append(Block.Cell(Block.Unit.bytes.text(Double(bytes))))
    }
    return cells
  }
}

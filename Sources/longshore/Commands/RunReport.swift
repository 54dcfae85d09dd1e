import AgentKit
import Reporting

extension RunResult {
  /// The reports of all steps as one document: of a single one as it is, of several who did what, then each as a
  /// section, then what is left of a run that did not complete; `nil` where nothing was done.
  func report(for request: String?) -> Report? {
    let reports = outcomes.map(\.report)
    guard let first = reports.first, steps.count + notBegun.count > 1 else { return reports.first }
    let ranks: [Status] = [.good, .attention, .bad]
    let worst = reports.map(\.verdict.level).max {
      ranks.firstIndex(of: $0) ?? 0 < ranks.firstIndex(of: $1) ?? 0
    }
    var sentences = reports.map(\.verdict.sentence)
    if let failure { sentences.append("Not all was done: \(failure.shown.message).") }
    let sections = reports.map { report in
      let title = report.subject.isEmpty ? report.title : "\(report.title): \(report.subject)"
      return Block.section(title, [.paragraph("\(strong: report.verdict.sentence)")] + report.blocks)
    }
    return Report(
      request?.shown ?? first.title,
      verdict: Verdict(failure == nil ? worst ?? .good : .bad, sentences.joined(separator: " ")),
      blocks: [overview] + sections + (account?.shown.blocks ?? []))
  }

  /// Who did what, in order, how that ended, and what was found.
  private var overview: Block {
    let begun = steps.map { result -> [Block.Cell] in
      if let failure = result.failure {
        let words = "\(result.wasBegun ? "failed" : "not done"): \(failure.shown.message)"
        return row(result.step, Block.Cell(words, .bad), nil)
      }
      return row(result.step, Block.Cell("done"), result.outcome?.report.verdict.level)
    }
    return .table(
      Block.Table(
        columns: ["Agent", "Operation", "Result", "Verdict"],
        rows: begun + notBegun.map { row($0, Block.Cell("not begun", .attention), nil) }))
  }

  private func row(_ step: AgentStep, _ state: Block.Cell, _ verdict: Status?) -> [Block.Cell] {
    [
      Block.Cell(step.agent), Block.Cell(step.operation.rawValue), state,
      verdict.map { Block.Cell($0.rawValue, $0) } ?? Block.Cell(""),
    ]
  }
}

extension RunAccount {
  /// What was done, what was not, and the commands that take back what was.
  fileprivate var blocks: [Block] {
    let lists = [
      ("Done", done), ("Begun, and perhaps done in part", uncertain), ("Not done", notDone),
      ("Cannot be taken back by a command", lasting),
    ]
    let facts = lists.flatMap { name, items in items.map { Block.Fact(name, $0) } }
    let commands =
      undo.map { Block.Command(arguments: $0, comment: "Takes back what was done") }
      + undoUncertain.map {
        Block.Command(arguments: $0, comment: "Where what was begun is done, takes it back")
      }
    let back: [Block] = commands.isEmpty ? [] : [.commands(commands)]
    return [.section("What is left", [.facts(facts)] + back)]
  }
}

import AgentKit
import Reporting

/// How the router does on a labelled file, for people.
enum EvaluationReport {
  static func of(_ summary: EvaluationSummary, file: String) -> Report {
    let blocks: [Block] = [
      .facts(
        [
          Block.Fact("Agents right, none included", share(summary.agents)),
          Block.Fact("Agents right where one is meant", share(summary.inScope)),
          Block.Fact("Right agent among the first three", share(summary.topThree)),
          Block.Fact("Operations right", share(summary.operations)),
          Block.Fact("Agent sets of several steps exactly right", share(summary.agentSets)),
          Block.Fact("Several steps exactly right", share(summary.steps)),
          Block.Fact("One step where one is meant", share(summary.oneStep)),
          Block.Fact("None: precision", share(summary.nonePrecision)),
          Block.Fact("None: recall", share(summary.noneRecall)),
          Block.Fact("None: F1", percent(summary.noneF1)),
          Block.Fact("Calibration error", thousandths(summary.calibrationError)),
        ] + falseAccepts(summary)),
      .section("By difficulty", [difficulties(summary)]),
    ]
    let misses: [Block] =
      summary.worstMisses.isEmpty ? [] : [.section("Worst misses, the surest first", [worst(summary)])]
    return Report(
      "Routing evaluation", subject: file,
      verdict: Verdict(
        summary.agents.right == summary.agents.total ? .good : .attention,
        "\(summary.agents.right) of \(summary.requests) requests reach a right agent, or none where none is meant."
      ),
      blocks: blocks + misses)
  }

  private static func falseAccepts(_ summary: EvaluationSummary) -> [Block.Fact] {
    summary.falseAccepts.sorted { $0.key < $1.key }.map { kind, share in
      Block.Fact("Delegated though nobody's, \(kind)", self.share(share))
    }
  }

  private static func difficulties(_ summary: EvaluationSummary) -> Block {
    let rows = summary.byDifficulty.sorted { $0.key < $1.key }.map { name, share in
      [
        Block.Cell(name), Block.Cell("\(share.right)"), Block.Cell("\(share.total)"),
        Block.Cell(percent(share.value)),
      ]
    }
    return .table(
      Block.Table(
        columns: [
          "Difficulty", Block.Column("Right", .trailing), Block.Column("Of", .trailing),
          Block.Column("Share", .trailing),
        ], rows: rows))
  }

  private static func worst(_ summary: EvaluationSummary) -> Block {
    let rows = summary.worstMisses.map { miss in
      [
        Block.Cell(miss.request), Block.Cell(miss.expected.joined(separator: ", ")),
        Block.Cell(miss.agent ?? miss.decision.rawValue), Block.Cell(percent(miss.confidence)),
      ]
    }
    return .table(
      Block.Table(
        columns: ["Request", "Expected", "Answered", Block.Column("Sure", .trailing)], rows: rows))
  }

  private static func share(_ share: Share) -> String {
    share.total == 0 ? "—" : "\(percent(share.value)) (\(share.right) of \(share.total))"
  }

  private static func percent(_ value: Double) -> String {
    let tenths = Int((value * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private static func thousandths(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()))
    return "0." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}

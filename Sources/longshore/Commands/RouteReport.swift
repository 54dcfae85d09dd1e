import AgentKit
import Reporting

/// Why a request went where it went, for people.
enum RouteReport {
  static func of(_ delegation: Delegation) -> Report {
    var blocks: [Block] = []
    if delegation.candidates.first?.matched.isEmpty == false || !delegation.masked.isEmpty {
      blocks.append(.paragraph(MarkedRequest.of(delegation)))
    }
    if delegation.steps.count > 1 || delegation.steps.first?.arguments.isEmpty == false {
      blocks.append(steps(of: delegation))
    }
    if let question = delegation.question {
      blocks.append(.paragraph("\(question.text) \(code: question.choices.joined(separator: ", "))"))
    }
    blocks += delegation.candidates.prefix(delegation.decision == .none ? 1 : 3).map(candidate)
    if let reason = runnerUp(of: delegation) { blocks.append(.paragraph(reason)) }
    if !delegation.masked.isEmpty { blocks.append(masked(in: delegation)) }
    return Report("Route", subject: delegation.request, verdict: verdict(of: delegation), blocks: blocks)
  }

  private static func verdict(of delegation: Delegation) -> Verdict {
    let sureness = "\(Int((delegation.confidence * 100).rounded())) % sure"
    switch delegation.decision {
    case .delegate:
      let steps = delegation.steps.map { "\($0.agent) · \($0.operation?.rawValue ?? "its instructions")" }
      return Verdict(.good, "\(steps.joined(separator: ", then ")) (\(sureness))")
    case .ask: return Verdict(.attention, "It needs an answer first (\(sureness)).")
    case .none: return Verdict(.attention, "No agent is meant (\(sureness)).")
    }
  }

  private static func steps(of delegation: Delegation) -> Block {
    let rows = delegation.steps.enumerated().map { index, step in
      let arguments = step.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.plain)" }
      return [
        Block.Cell("\(index + 1)"), Block.Cell(step.operation?.rawValue ?? "—"),
        Block.Cell(arguments.joined(separator: " ")), Block.Cell(step.text),
      ]
    }
    return .table(
      Block.Table(
        columns: [Block.Column("Step", .trailing), "Operation", "Arguments", "Asked for by"], rows: rows))
  }

  private static func candidate(_ candidate: Delegation.Candidate) -> Block {
    let rows = candidate.matched.map { match in
      [
        Block.Cell(match.text), Block.Cell(hundredths(match.weight)), Block.Cell(match.source.rawValue),
        Block.Cell(match.operation?.rawValue ?? ""), Block.Cell(place(of: match)),
      ]
    }
    return .section(
      "\(candidate.agent), score \(hundredths(candidate.score))",
      [
        .table(
          Block.Table(
            columns: [
              "Matched", Block.Column("Weight", .trailing), "By its", "Operation", "Where it says so",
            ],
            rows: rows))
      ])
  }

  /// Why it is not the second candidate.
  private static func runnerUp(of delegation: Delegation) -> Block.Paragraph? {
    guard delegation.decision == .delegate, delegation.candidates.count > 1 else { return nil }
    let best = delegation.candidates[0]
    let other = delegation.candidates[1]
    guard !delegation.steps.contains(where: { $0.agent == other.agent }) else { return nil }
    let theirs = Set(other.matched.map { $0.start..<$0.end })
    let missing = best.matched.filter { !theirs.contains($0.start..<$0.end) }.prefix(3)
    let texts = missing.map { "\"\($0.text)\"" }.joined(separator: ", ")
    let reason = texts.isEmpty ? "the same words say less of it" : "nothing of \(texts) speaks for it"
    return "Not \(strong: other.agent): \(hundredths(best.score - other.score)) behind; \(reason)."
  }

  private static func place(of match: Delegation.Match) -> String {
    guard let file = match.file else { return "" }
    let line = match.line.map { ":\($0)" } ?? ""
    return "\(file)\(line)" + (match.section.map { " (\($0))" } ?? "")
  }

  private static func masked(in delegation: Delegation) -> Block {
    let rows = delegation.masked.map { [Block.Cell($0.text), Block.Cell($0.reason.rawValue)] }
    return .section("Not counted", [.table(Block.Table(columns: ["Text", "Because it is"], rows: rows))])
  }

  private static func hundredths(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = abs(hundredths % 100)
    return "\(hundredths < 0 ? "−" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

import Testing

@testable import AgentKit

struct RoutingEvaluationTests {
  private static func label(
    _ request: String, _ agents: [String], ask: Bool = false, kind: String = ""
  ) throws -> LabelledRequest {
    let names = agents.map { "\"\($0)\"" }.joined(separator: ",")
    let line =
      "{\"request\": \"\(request)\", \"expect\": [\(names)], \"ask\": \(ask), \"kind\": \"\(kind)\", \"difficulty\": \"plain\"}"
    return try #require(try LabelledRequest.read(Array(line.utf8), file: "t").first)
  }

  private static func answer(
    _ label: LabelledRequest, _ decision: Delegation.Decision, _ agent: String? = nil, sure: Double = 0.9
  ) -> RoutingEvaluation.Answer {
    let steps = agent.map { [Delegation.Step(text: "", agent: $0, operation: nil, arguments: [:])] } ?? []
    return RoutingEvaluation.Answer(
      label: label,
      delegation: Delegation(
        request: label.request, decision: decision, confidence: sure, steps: steps, candidates: [],
        question: nil, masked: [], microseconds: 0))
  }

  @Test func `none has precision, recall and F1; asking counts as none`() throws {
    let evaluation = RoutingEvaluation(answers: [
      Self.answer(try Self.label("a", ["none"]), .none),
      Self.answer(try Self.label("b", ["none"]), .ask),
      Self.answer(try Self.label("c", ["none"]), .delegate, "baker"),
      Self.answer(try Self.label("d", ["baker"]), .none),
      Self.answer(try Self.label("e", ["baker"]), .delegate, "baker"),
    ])
    #expect(evaluation.agents == Share([true, true, false, false, true]))
    #expect(evaluation.nonePrecision == Share([true, true, false]))
    #expect(evaluation.noneRecall == Share([true, true, false]))
    #expect(abs(evaluation.noneF1 - 2.0 / 3) < 1e-12)
    #expect(evaluation.inScope == Share([false, true]))
  }

  @Test func `what belongs to nobody and is delegated is counted by what it is about`() throws {
    let evaluation = RoutingEvaluation(answers: [
      Self.answer(try Self.label("a", ["none"], kind: "everyday"), .none),
      Self.answer(try Self.label("b", ["none"], kind: "everyday"), .delegate, "baker"),
      Self.answer(try Self.label("c", ["none"], kind: "technical"), .ask),
      Self.answer(try Self.label("d", ["none"]), .delegate, "baker"),
      Self.answer(try Self.label("e", ["cook"]), .delegate, "baker"),
    ])
    #expect(
      evaluation.summary(misses: 0).falseAccepts
        == ["everyday": Share([false, true]), "technical": Share([false])])
  }

  @Test func `several steps are right where each is, in order; one step is one where one is meant`() throws {
    let line = #"""
      {"request": "a", "expect": "baker", "segments": [{"agent": "baker", "operation": "dough.knead"}, \#
      {"agent": "baker", "operation": "bread.bake"}]}
      """#
    let two = try #require(try LabelledRequest.read(Array(line.utf8), file: "t").first)
    let one = try Self.label("b", ["baker"])
    func answer(_ label: LabelledRequest, _ operations: OperationName...) -> RoutingEvaluation.Answer {
      let steps = operations.map {
        Delegation.Step(text: "", agent: "baker", operation: $0, arguments: [:])
      }
      return RoutingEvaluation.Answer(
        label: label,
        delegation: Delegation(
          request: label.request, decision: .delegate, confidence: 1, steps: steps, candidates: [],
          question: nil, masked: [], microseconds: 0))
    }
    let evaluation = RoutingEvaluation(answers: [
      answer(two, "dough.knead", "bread.bake"), answer(two, "bread.bake", "dough.knead"),
      answer(two, "bread.bake"), answer(one, "bread.bake"), answer(one, "dough.knead", "bread.bake"),
      Self.answer(one, .none),
    ])
    #expect(evaluation.steps == Share([true, false, false]))
    #expect(evaluation.oneStep == Share([true, false]))
    #expect(evaluation.agentSets == Share([true, true, true]))
  }

  @Test func `asking is right where the label allows it, and only there`() throws {
    #expect(Self.answer(try Self.label("a", ["baker"], ask: true), .ask).isRight)
    #expect(!Self.answer(try Self.label("a", ["baker"]), .ask).isRight)
  }

  @Test func `the calibration error is the distance between confidence and truth`() throws {
    let label = try Self.label("a", ["baker"])
    let honest = (0..<10).map { Self.answer(label, .delegate, $0 < 8 ? "baker" : "cook", sure: 0.8) }
    #expect(RoutingEvaluation(answers: honest).calibrationError < 1e-9)
    let boastful = (0..<10).map { Self.answer(label, .delegate, $0 < 5 ? "baker" : "cook", sure: 1) }
    #expect(abs(RoutingEvaluation(answers: boastful).calibrationError - 0.5) < 1e-9)
  }

  @Test func `the worst misses are the surest wrong answers`() throws {
    let evaluation = RoutingEvaluation(answers: [
      Self.answer(try Self.label("mild", ["baker"]), .delegate, "cook", sure: 0.4),
      Self.answer(try Self.label("right", ["baker"]), .delegate, "baker", sure: 1),
      Self.answer(try Self.label("grave", ["baker"]), .delegate, "cook", sure: 0.95),
    ])
    let summary = evaluation.summary(misses: 1)
    #expect(summary.worstMisses.map(\.request) == ["grave"])
    #expect(summary.byDifficulty["plain"] == Share([false, true, false]))
  }

  @Test func `a line that is no labelled request is named`() throws {
    let text = "{\"request\": \"a\", \"expect\": \"none\"}\n\nnonsense\n"
    #expect(throws: LabelledFileError(file: "labels.jsonl", line: 3)) {
      try LabelledRequest.read(Array(text.utf8), file: "labels.jsonl")
    }
  }
}

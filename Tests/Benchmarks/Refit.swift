import AgentKit
import CodeReview
import DockerClient
import DockerOperations
import Foundation
import KubernetesHandoff
import PipelineHandoff
import SecurityScan

/// Fits the router's numbers to the labelled requests that ship, and judges them three ways.
///
/// `--write` puts the fitted numbers into `FittedWeights.swift`; without it nothing is changed.
enum Refit: Benchmark {
  static let name = "refit"
  static let summary = "the router's numbers, fitted to Tests/Fixtures/routing, and how they do"

  private static let fixtures = "Tests/Fixtures/routing"
  private static let scoring = "Sources/AgentKit/Delegation/Scoring/FittedWeights.swift"
  private static let words = "Sources/AgentKit/Delegation/Learned/LearnedWords+Current.swift"

  static func run(isSmoke: Bool) async throws {
    let engine = DockerClient()
    let modules: [any CapabilityModule] = [
      try DockerOperations(engine: engine), try SecurityScan(engine: engine),
      try KubernetesHandoff(engine: engine), try PipelineHandoff(), try CodeReview(),
    ]
    var requests: [LabelledRequest] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: fixtures).sorted()
    where file.hasSuffix(".jsonl") {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(fixtures)/\(file)"))
      requests += try LabelledRequest.read(Array(bytes), file: file)
    }
    if isSmoke { requests = requests.enumerated().filter { $0.offset % 20 == 0 }.map(\.element) }
    let study = await RoutingStudy(
      requests, definitions: DefinitionLoader().load([.builtIn]).definitions,
      catalogue: try OperationCatalogue(modules), folds: isSmoke ? 2 : 5, rounds: isSmoke ? 5 : 400)
    print("  \(requests.count) requests")
    show("k-fold", study.crossValidated)
    show("k-fold, ablated", study.ablated)
    show("fitted", study.fitted)
    if CommandLine.arguments.contains("--write"), !isSmoke {
      try write(
        study.fit.weights.description + "\n", to: scoring,
        from: "var weights = FittedWeights()\n", before: "    return weights\n")
      try write(
        study.fit.learned.description, to: words, from: "static let current = LearnedWords(\n", before: "}\n")
    }
  }

  private static func show(_ name: String, _ evaluation: RoutingEvaluation) {
    func percent(_ value: Double) -> String { String(format: "%.1f", value * 100) }
    print(
      "  \(name): agents \(percent(evaluation.agents.value))  in scope \(percent(evaluation.inScope.value))",
      " operations \(percent(evaluation.operations.value))  sets \(percent(evaluation.agentSets.value))",
      " steps \(percent(evaluation.steps.value))  one step \(percent(evaluation.oneStep.value))",
      " none P \(percent(evaluation.nonePrecision.value)) R \(percent(evaluation.noneRecall.value))",
      " F1 \(percent(evaluation.noneF1))  calibration error \(String(format: "%.3f", evaluation.calibrationError))"
    )
    let difficulties = evaluation.byDifficulty.map { "\($0.name) \(percent($0.evaluation.agents.value))" }
    let falseAccepts = evaluation.falseAccepts.map { "\($0.kind) \(percent($0.share.value))" }
    print("    \(difficulties.joined(separator: "  "))")
    print("    delegated though nobody's: \(falseAccepts.joined(separator: "  "))")
  }

  /// Replaces what stands between two lines of a file.
  private static func write(
    _ table: String, to file: String, from opening: String, before closing: String
  ) throws {
    let source = try String(contentsOfFile: file, encoding: .utf8)
    guard let current = source.range(of: "static let current"),
      let start = source.range(of: opening, range: current.lowerBound..<source.endIndex),
      let end = source.range(of: closing, range: start.upperBound..<source.endIndex)
    else {
      print("  \(file) holds no table to replace")
      return
    }
    let written = source[..<start.upperBound] + table + source[end.lowerBound...]
    try String(written).write(toFile: file, atomically: true, encoding: .utf8)
    print("  wrote \(file)")
  }
}

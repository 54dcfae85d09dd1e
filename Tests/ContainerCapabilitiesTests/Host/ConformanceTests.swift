import AgentKit
import AgentKitTesting
import Foundation
import Testing

/// The conformance suite over every operation of every module that ships: declarations, parameters, planning that only
/// looks, cancellation, and no change without a good approval.
struct ConformanceTests {
  private func conformance(
    of module: any CapabilityModule, on world: EngineWorld, in folder: ProjectFolder
  ) -> ModuleConformance {
    ModuleConformance(
      module,
      cases: operationCases.filter { trial in module.operations.contains { $0.name == trial.operation } },
      workingDirectory: folder.path, mutations: { world.mutations })
  }

  @Test(.timeLimit(.minutes(2))) func `every module keeps the rules of the house`() async throws {
    let world = try EngineWorld()
    let folder = try ProjectFolder(comment: "plain")
    for module in try modules(on: world) {
      let problems = try await conformance(of: module, on: world, in: folder).problems()
      #expect(problems == [], "\(module.name)")
    }
    #expect(world.mutations == 0)
  }

  // It takes seconds alone, and minutes beside a thousand others on two cores; the limit is there for what hangs.
  @Test(.timeLimit(.minutes(5)))
  func `every operation can be stopped while the engine does not answer`()
    async throws
  {
    let world = try EngineWorld()
    let folder = try ProjectFolder(comment: "plain")
    for module in try modules(on: world) {
      let problems = try await conformance(of: module, on: world, in: folder).stoppingProblems(world.stall)
      #expect(problems == [], "\(module.name)")
    }
  }

  @Test func `bad approvals are tried on everything that changes or destroys`() async throws {
    let world = try EngineWorld()
    let folder = try ProjectFolder(comment: "plain")
    var untried: [OperationName] = []
    for module in try modules(on: world) {
      untried += try await conformance(of: module, on: world, in: folder).belowTheirCeiling()
    }
    // They declare more than they plan in this world: what they offer is a command, and nothing is done.
    #expect(untried == ["network.troubleshoot", "volume.troubleshoot"])
  }

  @Test func `what can be taken back says how, and what destroys says that it cannot`() async throws {
    let world = try EngineWorld()
    let folder = try ProjectFolder(comment: "plain")
    let host = try host(on: world, in: folder)
    var byHand: Set<OperationName> = []
    for trial in operationCases {
      let agent = host.catalogue[trial.operation]?.agent ?? ""
      let request = StepRequest(agent: agent, operation: trial.operation, arguments: trial.arguments)
      let steps = try await host.plan([request]).steps.flatMap(\.plan.steps)
      if let first = steps.first(where: { $0.effect >= .change }) {
        #expect(first.preconditions.contains { $0.object.kind == .engine }, "\(trial.operation)")
      }
      for step in steps {
        switch step.reversibility {
        case .byHand: byHand.insert(trial.operation)
        case .never: #expect(step.effect == .destroy && step.undo == nil, "\(step.summary)")
        case .byCommand: #expect(step.undo?.isEmpty == false, "\(step.summary)")
        case .nothingToUndo: #expect(step.effect <= .observeNetwork, "\(step.summary)")
        }
        if step.effect == .destroy, trial.operation.rawValue.hasPrefix("container.") {
          #expect(step.preconditions.map(\.fact).starts(with: ["state", "image"]), "\(step.summary)")
        }
      }
    }
    // What a program in a container did, what was written over in it or in a volume, processes that ended, a container
    // that the engine named, a limit where there was none, images that were built and are gone again.
    #expect(
      byHand == [
        "container.exec", "container.debug", "container.copy", "container.restart", "container.run",
        "container.update", "volume.backup", "dockerfile.optimize",
      ])
    #expect(world.mutations == 0)
  }

  @Test func `every operation that is built is among them`() throws {
    let world = try EngineWorld()
    for operation in try modules(on: world).flatMap(\.operations) where !operation.isPlanned {
      #expect(operationCases.contains { $0.operation == operation.name }, "\(operation.name)")
    }
  }
}

/// A project of a test's own.
final class ProjectFolder: Sendable {
  let path = FileManager.default.temporaryDirectory.path + "/project-\(UUID())"

  init(comment: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try say(comment)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes it anew with a comment in everything.
  func say(_ comment: String) throws {
    // A file that holds a NUL is no text, and is refused for that.
    let line = String(comment.map { $0.isNewline || $0 == "\u{0}" ? " " : $0 })
    try write("# \(line)\nFROM nginx:1\nLABEL note=x\n# \(line)\nCMD [\"run\"]\n", to: "Dockerfile")
    let said = JSONValue.string(comment).canonicalText
    try write(
      """
      services:
        web:
          # \(line)
          build: .
          image: nginx:1
          environment:
            NOTE: \(said)
          labels:
            note: \(said)
          command: [\(said)]
          user: \(said)
          healthcheck:
            test: [CMD, \(said)]
          depends_on: [\(said)]
      x-note: \(said)

      """, to: "compose.yaml")
    try write(
      "{\"name\":\"shop\",\"version\":\"1.0.0\",\"scripts\":{\"start\":\"node index.js\"}}\n",
      to: "package.json")
    try write(comment, to: "README.md")
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }
}

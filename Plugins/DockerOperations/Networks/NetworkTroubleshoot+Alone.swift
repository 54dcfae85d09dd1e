internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

/// What is said of one container, where nobody says what else it should reach or from where it is to be reached.
extension NetworkTroubleshoot {
  /// Diagnoses a container alone. One with which nothing is wrong may yet be out of reach, or reach nothing.
  func look(
    at source: PlannedObject, fromHost isFromHost: Bool, with access: Workspace
  ) async throws -> Outcome {
    let facts = try await ContainerFacts.gathered(of: source.id, from: access.engine)
    let diagnosis = Diagnosis(of: facts)
    var report = diagnosis.report
    if diagnosis.best?.level == .good {
      let port = goalPort?.value
      if isFromHost, let port, let unpublished = UnpublishedPort(port, of: facts) {
        report = Self.report(on: source.name, Verdict(.bad, unpublished.sentence), [unpublished.advice])
      } else if let obstacle = try await way(from: source.id, to: "", on: access.engine).unconnected {
        report = Self.report(on: source.name, Verdict(.bad, obstacle.cause + "."), [])
        report.append(Self.fix(obstacle))
      } else if !isOnThisMachine, let hidden = HostOnlyPort(port, of: facts) {
        report = Self.report(on: source.name, Verdict(.attention, hidden.sentence), [hidden.advice])
      }
    }
    return Outcome(report, handoff: Handoff(objects: [source], findings: diagnosis.findings))
  }

  /// Whether what is to be reached is at an address of this machine.
  private var isOnThisMachine: Bool { target.map { Self.isThisMachine($0.name.description) } ?? false }

  /// Whether a container is to be reached from the host: nobody said from where else, or at a port of this machine that it
  /// publishes.
  func isReachedFromHost(_ id: String, on engine: any ReadOnlyEngine) async throws -> Bool {
    guard container != nil else { return true }
    guard let port = goalPort?.value else { return false }
    guard target != nil else { return true }
    guard isOnThisMachine else { return false }
    return try await engine.inspectContainer(id).hostConfig.publishedPlaces.contains { $0.port == port }
  }

  private static func report(on name: String, _ verdict: Verdict, _ advice: [String]) -> Report {
    var report = Report("Network diagnosis", subject: name, verdict: verdict)
    if !advice.isEmpty {
      report.append(.section("Fix", advice.map { .paragraph(Block.Paragraph($0)) }))
    }
    return report
  }
}

import AgentKit
import Reporting
import Testing

@testable import DockerOperations

/// The same act on several objects: what fails on one does not keep it from the others, and is a failure all the same.
struct BatchTests {
  private let objects = ["web", "db"].map { PlannedObject(.container, id: $0, name: $0) }
  private let progress = ProgressReporter(isWatched: false) { _ in }

  private func batch(failing: Set<String>, level: Status = .good) async throws -> Batch {
    try await Batch(over: objects, saying: "Stopping", to: progress) { object in
      guard !failing.contains(object.name) else {
        throw Failure(code: "engine.conflict", message: "it is busy", remedy: "Wait.", kind: .badInput)
      }
      return Batch.State("running", level)
    }
  }

  @Test func `what is done on all of them is no failure`() async throws {
    #expect(try await batch(failing: []).failure == nil)
  }

  @Test func `what is done on some of them has failed, and says on which`() async throws {
    let failure = try #require(try await batch(failing: ["db"]).failure)
    #expect(failure.code == "engine.conflict")
    #expect(failure.message == "1 of 2 done; db: it is busy")
    #expect(failure.kind == .failed)
    #expect(failure.remedy == "Wait.")
  }

  @Test func `what is done on none of them throws`() async {
    await #expect(throws: Failure.self) { _ = try await batch(failing: ["web", "db"]) }
  }

  @Test func `what does not stay up has failed`() async throws {
    #expect(try await batch(failing: [], level: .bad).failure?.code == "container.not-up")
  }
}

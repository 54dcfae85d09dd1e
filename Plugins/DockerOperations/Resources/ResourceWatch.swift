internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting
internal import Synchronization

/// Measures containers once a second, all at the same time, and shows each second what they use.
struct ResourceWatch: Sendable {
  /// The containers.
  let containers: [Container]
  /// How long they are watched; `nil` until somebody stops it.
  let length: Duration?
  /// What is shown meanwhile.
  let snapshot: @Sendable ([ContainerUse]) -> Report

  private final class Board: Sendable {
    private let uses = Mutex<[String: ContainerUse]>([:])

    func add(_ sample: ResourceSample, of container: Container) {
      uses.withLock { uses in
        if uses[container.id]?.add(sample) == nil {
          uses[container.id] = ContainerUse(container: container, samples: [sample])
        }
      }
    }

    var all: [String: ContainerUse] { uses.withLock { $0 } }
  }

  /// Watches them.
  ///
  /// Whoever stops the run has seen enough: then what was measured so far is the result.
  ///
  /// - Throws: `DockerError`; `CancellationError` where nothing was measured yet.
  func uses(from engine: any ReadOnlyEngine, telling progress: ProgressReporter) async throws
    -> [ContainerUse]
  {
    let board = Board()
    do {
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for container in containers {
          group.addTask {
            try await Self.measure(container, on: board, from: engine)
            return false
          }
        }
        group.addTask {
          await show(board, telling: progress)
          return true
        }
        // Over when the time is, or when no container is left that runs.
        var left = containers.count
        while left > 0, let isOver = try await group.next() {
          if isOver { break }
          left -= 1
        }
        group.cancelAll()
        do { try await group.waitForAll() } catch {}
      }
    } catch {
      guard Task.isCancelled, !board.all.isEmpty else { throw error }
    }
    if Task.isCancelled, board.all.isEmpty { throw CancellationError() }
    let uses = board.all
    return containers.compactMap { uses[$0.id] }
  }

  private static func measure(_ container: Container, on board: Board, from engine: any ReadOnlyEngine)
    async throws
  {
    do {
      for try await stats in try await engine.containerStatsStream(container.id) {
        guard let sample = ResourceSample(stats) else { return }
        board.add(sample, of: container)
      }
    } catch let error as DockerError where error.code == .notFound {}
  }

  private func show(_ board: Board, telling progress: ProgressReporter) async {
    let began = ContinuousClock.now
    while !Task.isCancelled {
      let passed = ContinuousClock.now - began
      if let length, passed >= length { return }
      let uses = board.all
      let whole = length.map { Int($0 / .seconds(1)) }
      progress(
        "Measuring \(containers.count.counted("container"))", done: Int(passed / .seconds(1)), of: whole,
        showing: uses.isEmpty ? nil : snapshot(containers.compactMap { uses[$0.id] }))
      try? await Task.sleep(
        for: min(.seconds(1), length.map { max(.milliseconds(10), $0 - passed) } ?? .seconds(1)))
    }
  }
}

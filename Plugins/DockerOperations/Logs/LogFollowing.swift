internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import LogAnalysis
internal import Reporting
internal import Synchronization

/// Reads the logs of containers, all of them at once, and goes on with what is written until they end or somebody has
/// seen enough.
struct LogFollowing: Sendable {
  /// Which part of each log is read first, and what of it counts.
  let reading: LogReading
  /// What is shown meanwhile.
  let snapshot: @Sendable ([ReadLog]) -> Report

  /// What was read of one log.
  private struct Followed {
    let object: PlannedObject
    let runs: ContainerRuns
    var analyzer: LogAnalyzer

    /// What was read so far, as if nothing more came.
    var log: ReadLog {
      var analyzer = analyzer
      return ReadLog(object: object, summary: analyzer.finish(), runs: runs.runs)
    }
  }

  private final class Board: Sendable {
    private let logs = Mutex<[Int: Followed]>([:])

    func add(_ log: Followed, at index: Int) { logs.withLock { $0[index] = log } }

    func feed(_ content: ArraySlice<UInt8>, isError: Bool, isContinuation: Bool, to index: Int) {
      logs.withLock {
        $0[index]?.analyzer.feed(content.span, isError: isError, isContinuation: isContinuation)
      }
    }

    var all: [ReadLog] {
      logs.withLock { $0 }.sorted { $0.key < $1.key }.map(\.value.log)
    }
  }

  /// Follows the logs of some containers.
  ///
  /// Whoever stops the run has seen enough: then what was read so far is the result.
  ///
  /// - Throws: `Failure` where a log's driver keeps nothing to read; `DockerError`; `CancellationError` where nothing was
  ///   read yet.
  func logs(of objects: [PlannedObject], with access: Workspace) async throws -> [ReadLog] {
    let (board, engine, progress) = (Board(), access.engine, access.progress)
    var reading = reading
    reading.options.follow = true
    let (followed, analysis) = (
      reading, reading.analysis.shared(by: objects.count, templates: LogReading.mostTemplates)
    )
    let whose = objects.count == 1 ? objects[0].name : objects.count.counted("container")
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (index, object) in objects.enumerated() {
          group.addTask {
            let opened = try await followed.opened(object, analysis, from: engine)
            board.add(
              Followed(object: object, runs: opened.runs, analyzer: LogAnalyzer(opened.analysis)), at: index)
            var frames = opened.stream.makeAsyncIterator()
            while try await frames.nextFrames({ stream, content, isContinuation in
              board.feed(
                content, isError: stream == .error, isContinuation: isContinuation, to: index)
            }) {}
          }
        }
        group.addTask {
          while !Task.isCancelled {
            let logs = board.all
            progress("Following \(whose)", showing: logs.isEmpty ? nil : snapshot(logs))
            try? await Task.sleep(for: .milliseconds(500))
          }
        }
        // Over when no container is left that writes.
        for _ in objects { try await group.next() }
        group.cancelAll()
      }
    } catch {
      guard Task.isCancelled, !board.all.isEmpty else { throw error }
    }
    let logs = board.all
    if logs.isEmpty { throw CancellationError() }
    return logs
  }
}

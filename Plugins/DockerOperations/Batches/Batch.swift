internal import AgentKit
internal import Reporting

/// What came of the same act on several objects. An act that fails on one does not keep it from the others.
struct Batch: Sendable {
  /// What came of the act on one object.
  struct Entry: Sendable {
    /// The object.
    var object: PlannedObject
    /// How it stands afterwards, or why the act failed on it.
    var result: Result<State, Failure>
  }

  /// How an object stands after the act.
  struct State: Sendable {
    /// In words: "running".
    var words: String
    /// Whether that is good, where it is not plain.
    var level: Status
    /// What to do about it, in a sentence; empty for nothing.
    var advice: String

    init(_ words: String, _ level: Status = .good, advice: String = "") {
      self.words = words
      self.level = level
      self.advice = advice
    }
  }

  /// One for each object, in order.
  private(set) var entries: [Entry] = []

  /// Does an act on each object in turn.
  ///
  /// - Throws: The failure, where the act fails on every object; `CancellationError` at once.
  init(
    over objects: [PlannedObject], saying verb: String, to progress: ProgressReporter,
    _ act: (PlannedObject) async throws -> State
  ) async throws {
    for (index, object) in objects.enumerated() {
      progress("\(verb) \(object.name)", done: index, of: objects.count)
      do {
        entries.append(Entry(object: object, result: .success(try await act(object))))
      } catch let error as CancellationError {
        throw error
      } catch {
        entries.append(Entry(object: object, result: .failure(Failure(error))))
      }
    }
    if done.isEmpty, let first = failures.first?.failure { throw first }
  }

  /// The objects that the act succeeded on.
  var done: [PlannedObject] {
    entries.compactMap { entry in
      if case .success = entry.result { entry.object } else { nil }
    }
  }

  /// Those that it failed on, and why.
  var failures: [(object: PlannedObject, failure: Failure)] {
    entries.compactMap { entry in
      if case .failure(let failure) = entry.result { (entry.object, failure) } else { nil }
    }
  }

  /// That the act did not come about on all of them, where it did not: the rest is done, and the run goes no further.
  var failure: Failure? {
    guard let first = failures.first else { return notUp }
    return Failure(
      code: first.failure.code,
      message: "\(done.count) of \(entries.count) done; \(first.object.name): \(first.failure.message)",
      remedy: first.failure.remedy, kind: .failed)
  }

  /// A report: what was done with what, and what was not.
  ///
  /// - Parameters:
  ///   - title: Its title: "Start containers".
  ///   - past: What was done, behind the objects' names: "started".
  func report(_ title: String, past: String) -> Report {
    var report = Report(
      title, subject: entries.map(\.object.name).joined(separator: ", "), verdict: verdict(past))
    report.append(
      .table(
        Block.Table(
          columns: [Block.Column("Name", style: .strong), "Now", Block.Column("Id", style: .code)],
          rows: entries.map { entry in
            let now =
              switch entry.result {
              case .success(let state): Block.Cell(state.words, state.level)
              case .failure(let failure): Block.Cell(failure.message, .bad)
              }
            return [Block.Cell(entry.object.name), now, Block.Cell(entry.object.shortID)]
          })))
    var advice: [String] = []
    for entry in entries {
      guard let state = try? entry.result.get(), !state.advice.isEmpty, !advice.contains(state.advice) else {
        continue
      }
      advice.append(state.advice)
    }
    for sentence in advice { report.append(.paragraph(Block.Paragraph(sentence))) }
    if !failures.isEmpty {
      report.append(.section("What was not done", [.findings(Block.Findings(failures.map(Self.finding)))]))
    }
    return report
  }

  private func verdict(_ past: String) -> Verdict {
    let names = done.map(\.name).joined(separator: ", ")
    guard let first = failures.first else {
      let worst = entries.compactMap { try? $0.result.get() }.first { $0.level != .good }
      let notable = worst.map { state in entries.count == 1 ? " (\(state.words))" : "" } ?? ""
      return Verdict(
        worst?.level ?? .good, "\(past.prefix(1).uppercased() + past.dropFirst()): \(names)\(notable).")
    }
    return Verdict(
      .bad,
      "\(done.count) of \(entries.count) \(past); \(first.object.name) was not: \(first.failure.message).")
  }

  private static func finding(_ entry: (object: PlannedObject, failure: Failure)) -> Finding {
    Finding(
      rule: entry.failure.code, severity: .error, message: entry.failure.message, subject: entry.object.name,
      help: entry.failure.remedy)
  }
}

extension PlannedObject {
  /// The beginning of the id, as the docker command shows it.
  var shortID: String { String((id.hasPrefix("sha256:") ? id.dropFirst(7) : id[...]).prefix(12)) }
}

extension Plan {
  /// A report of a plan that touches nothing, because everything is as it should be; nil where there is something to do.
  func nothingToDo(_ title: String) -> Report? {
    guard objects.isEmpty else { return nil }
    return Report(title, verdict: Verdict(.good, steps.map(\.summary).joined(separator: "; ") + "."))
  }
}

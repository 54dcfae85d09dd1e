import Reporting
import Synchronization
import Testing

@testable import AgentKit

/// What the toy operations did, in order.
final class Journal: Sendable {
  private let entries = Mutex<[String]>([])
  func write(_ entry: String) { entries.withLock { $0.append(entry) } }
  var all: [String] { entries.withLock { $0 } }
}

struct Desk: Sendable {
  let journal: Journal
  let context: RunContext
}

/// Finds something and hands it on.
struct Look: AgentOperation {
  static let declaration = Declaration(
    "thing.look", "Looks at a thing.", atMost: .observe, needs: ["Bash(look *)"])
  @Parameter("Which thing.") var thing: String

  func plan(with desk: Desk) async throws -> Plan {
    desk.journal.write("planned look")
    return Plan(
      "Look at \(thing)", effect: .observe, objects: [PlannedObject(.container, id: "1234", name: thing)])
  }

  func run(_ plan: Plan, with desk: Desk) async throws -> Outcome {
    if thing == "broken" { throw Failure(code: "thing.broken", message: "it is broken", kind: .failed) }
    if thing == "slow" {
      desk.context.progress("waiting")
      desk.journal.write("waiting")
      do { try await Task.sleep(for: .seconds(600)) } catch { desk.journal.write("cancelled"); throw error }
    }
    if thing == "endless" {
      desk.context.progress("watching")
      try? await Task.sleep(for: .seconds(600))
      var outcome = Outcome(Report("Look", verdict: Verdict(.good, "Seen enough.")))
      outcome.isWholeWhenStopped = true
      return outcome
    }
    desk.journal.write("looked at \(plan.object(.container)?.id ?? "nothing")")
    desk.context.progress("looking", done: 1, of: 2)
    if thing == "gone" {
      return Outcome(
        Report("Look", verdict: Verdict(.bad, "It is gone.")),
        failure: Failure(code: "thing.gone", message: "it is gone", kind: .failed))
    }
    return Outcome(
      Report("Look", verdict: Verdict(.good, "Seen.")), handoff: Handoff(objects: plan.objects))
  }
}

/// Paints what it was handed, or what it is told to; declares less than it may plan.
struct Paint: AgentOperation {
  static let declaration = Declaration(
    "thing.paint", "Paints a thing.", atMost: .change, needs: ["Bash(paint *)"])
  @Parameter("Even if it must be destroyed.") var isForced = false
  @Parameter("Whether the brush is missing.") var lacksBrush = false

  func plan(with desk: Desk) async throws -> Plan {
    desk.journal.write("planned paint")
    let paint = PlannedStep(
      "Paint it", effect: isForced ? .destroy : .change, objects: desk.context.received.flatMap(\.objects),
      undo: ["unpaint", "it"])
    // A remark, which is no work.
    return Plan((lacksBrush ? [PlannedStep("The brush may be missing", effect: .observe)] : []) + [paint])
  }

  func run(_ plan: Plan, with desk: Desk) async throws -> Outcome {
    try await Failure.beforeAnything {
      guard lacksBrush else { return }
      throw Failure(code: "paint.no-brush", message: "there is no brush", kind: .badInput)
    }
    desk.journal.write("painted \(desk.context.received.first?.object(.container)?.name ?? "nothing")")
    return Outcome(Report("Paint", verdict: Verdict(.good, "Painted.")))
  }
}

struct Sell: DeclaredOperation {
  static let declaration = Declaration("thing.sell", "Sells a thing.", atMost: .destroy)
}

struct ToyModule: CapabilityModule {
  let name = "Toys"
  let operations: [RegisteredOperation]

  init(_ journal: Journal) throws {
    let desk: @Sendable (RunContext) -> Desk = { Desk(journal: journal, context: $0) }
    operations = [
      try RegisteredOperation(Look.self, for: "watcher", reading: desk, acting: desk),
      try RegisteredOperation(Paint.self, for: "painter", reading: desk, acting: desk),
      try RegisteredOperation(planned: Sell.self, for: "painter"),
    ]
  }
}

func toyDefinition(_ name: String, tools: String = "Bash", worksWith: String? = nil) throws
  -> AgentDefinition
{
  var text = "---\nname: \(name)\ndescription: The \(name)\ntools: \(tools)\n---\n# \(name)\n"
  if let worksWith { text += "## Integration Points\n**Works With:**\n- `\(worksWith)` for more\n" }
  return try #require(DefinitionReader().read(Array(text.utf8), file: "\(name).md").definition)
}

/// Drops a container that is in a state of the world; for what happens when the world changes.
struct Drop: AgentOperation {
  static let declaration = Declaration("thing.drop", "Drops a thing.", atMost: .destroy)
  @Parameter("Which.") var name: String = "web"

  struct Access: Sendable {
    let object: PlannedObject
    let state: @Sendable () -> String
    let drop: @Sendable () -> Void
  }

  func plan(with access: Access) async throws -> Plan {
    Plan(
      "Drop it", effect: .destroy, objects: [access.object],
      preconditions: [Precondition(access.object, "state", is: access.state())])
  }

  func run(_ plan: Plan, with access: Access) async throws -> Outcome {
    access.drop()
    return Outcome(Report("Drop", verdict: Verdict(.good, "Dropped.")))
  }
}

/// Serves `Drop` and counts how often something was dropped.
final class WorldModule: CapabilityModule {
  let name = "World"
  let operations: [RegisteredOperation]
  let drops: Counter

  /// A number that operations count up.
  final class Counter: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
  }

  init(
    object: PlannedObject = PlannedObject(.container, id: "abcd", name: "web"),
    state: @escaping @Sendable () -> String
  ) throws {
    let drops = Counter()
    self.drops = drops
    let access: @Sendable (RunContext) -> Drop.Access = { _ in
      Drop.Access(object: object, state: state, drop: { drops.add() })
    }
    operations = [try RegisteredOperation(Drop.self, for: "keeper", reading: access, acting: access)]
  }
}

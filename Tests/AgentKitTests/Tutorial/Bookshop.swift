import AgentKit
import Reporting
import Synchronization

// The code of the article "Embed an agent host", word for word: TutorialTests holds them against each other.

// [world]
/// What the shop has; a stand-in for your database or service.
final class Bookshop: Sendable {
  private let stock: Mutex<[String: Int]>

  init(_ stock: [String: Int]) { self.stock = Mutex(stock) }

  func copies(of title: String) -> Int { stock.withLock { $0[title] ?? 0 } }
  func discard(_ title: String) { stock.withLock { $0[title] = nil } }
}

/// What planning may use: it cannot discard anything, because there is nothing to call.
struct Catalogue: Sendable {
  fileprivate let shop: Bookshop
  func copies(of title: String) -> Int { shop.copies(of: title) }
}
// [/world]

// [operation]
struct BookDiscard: AgentOperation {
  static let declaration = Declaration(
    "book.discard", "Takes a title out of the shop for good.", atMost: .destroy,
    needs: ["Bash(shop discard *)"], verbs: ["discard", "throw away"], objects: ["book", "title"],
    examples: ["throw away the old atlas"])

  @Parameter("The title.", says: ["book", "title"]) var title: String

  func plan(with catalogue: Catalogue) async throws -> Plan {
    let copies = catalogue.copies(of: title)
    guard copies > 0 else { return Plan("There is no \(title): nothing to discard", effect: .observe) }
    let book = PlannedObject(.file, id: "/shop/\(title)", name: title)
    return Plan(
      "Discard \(copies) copies of \(title)", effect: .destroy, objects: [book],
      command: ["shop", "discard", title],
      preconditions: [Precondition(book, "copies", is: String(copies))],
      leaves: [Postcondition(book, .gone)])
  }

  func run(_ plan: Plan, with shop: Bookshop) async throws -> Outcome {
    for book in plan.objects { shop.discard(book.name) }
    return Outcome(
      Report("Discard", subject: title, verdict: Verdict(.good, "\(title) is gone.")),
      handoff: Handoff(objects: plan.objects))
  }
}
// [/operation]

// [module]
struct BookshopModule: CapabilityModule {
  let name = "Bookshop"
  let operations: [RegisteredOperation]

  init(shop: Bookshop) throws {
    operations = [
      try RegisteredOperation(
        BookDiscard.self, for: "bookseller", reading: { _ in Catalogue(shop: shop) }, acting: { _ in shop })
    ]
  }
}
// [/module]

// [host]
func bookseller(of shop: Bookshop) throws -> AgentHost {
  let text = """
    ---
    name: bookseller
    description: Looks after the books of a shop.
    tools: Bash(shop *)
    ---
    ## Delegation Triggers
    - "throw away a book"
    """
  let definition = DefinitionReader().read(Array(text.utf8), file: "bookseller.md").definition
  var host = try AgentHost(definitions: [definition].compactMap { $0 }, modules: [BookshopModule(shop: shop)])
  host.policy = try housePolicy()
  return host
}
// [/host]

// [policy]
func housePolicy() throws -> Policy {
  Policy(
    allowedUpTo: .change,
    rules: PolicyRules(
      deny: [try PolicyRule("Bash(shop discard bible)")],
      ask: [try PolicyRule("operation(book.*)")]))
}
// [/policy]

// [plan]
func discardPlan(_ title: String, on host: AgentHost) async throws -> RunPlan {
  try await host.plan([
    StepRequest(agent: "bookseller", operation: "book.discard", arguments: ["title": .string(title)])
  ])
}
// [/plan]

// [approve]
func discard(_ title: String, on host: AgentHost, as user: Principal) async throws -> RunResult {
  let plan = try await discardPlan(title, on: host)
  // Show `plan` to `user` here, and go on only when they say yes.
  let approval = try host.approvals.grant(plan.hash, to: user)
  return await host.run(plan, approved: approval, by: user).result()
}
// [/approve]

/// Holds definitions and capability modules together: routes requests, plans, and runs what the policy allows.
///
/// ```swift
/// let host = try AgentHost(definitions: definitions, modules: [DockerOperations(), SecurityScan()])
/// let delegation = host.router.route("why does web keep restarting?")
/// let plan = try await host.plan(delegation)
/// for await event in host.run(plan) { … }
/// ```
/// A host is a value: a run keeps the definitions it began with, whatever is loaded later.
public struct AgentHost: Sendable {
  /// The definitions that requests are routed to.
  public private(set) var definitions: [AgentDefinition]
  /// The operations of all modules.
  public let catalogue: OperationCatalogue
  /// Finds the agent and the operation for a request. It is made when it is first asked for: an operation that is named
  /// needs no index of all the words that mean it.
  public var router: Router { routing.router }
  private var routing: RouterBox
  /// What may happen without asking.
  public var policy: Policy
  /// The tools that the host gives to its agents; a definition narrows it.
  public var grant: ToolGrant
  /// The folder that relative paths start from.
  public var workingDirectory: String
  /// How far agents may hand work on among themselves.
  public var limits = RunLimits()
  /// Where yeses are given out and taken back.
  public var approvals = ApprovalDesk()
  /// The embedding host's language model, for agents without a module; none unless given.
  public var model: (any LanguageModel)?
  /// Where what happens is recorded; nowhere unless the embedding host says so.
  public var audit: AuditLog?
  /// Whether a person watches its runs, so that operations may go on until somebody has seen enough.
  public var isWatched = false

  /// Puts a host together.
  ///
  /// - Parameters:
  ///   - definitions: One for each name, such as `DefinitionLibrary` finds them.
  ///   - modules: The code behind them.
  ///   - policy: What may happen without asking.
  ///   - grant: The tools that the host gives to its agents.
  ///   - workingDirectory: The folder that relative paths start from.
  /// - Throws: `CatalogueError`.
  public init(
    definitions: [AgentDefinition], modules: [any CapabilityModule], policy: Policy = Policy(),
    grant: ToolGrant = .all, workingDirectory: String = "."
  ) throws {
    self.definitions = definitions
    self.policy = policy
    self.grant = grant
    self.workingDirectory = workingDirectory
    catalogue = try OperationCatalogue(modules)
    routing = RouterBox(definitions: definitions, catalogue: catalogue)
  }

  /// Takes other definitions from now on, such as those that a `DefinitionWatcher` read again. Runs that were begun
  /// before keep theirs.
  public mutating func use(_ library: DefinitionLibrary) {
    definitions = library.definitions
    routing = RouterBox(definitions: library.definitions, catalogue: catalogue)
  }

  /// The operation of a step, if its agent exists and may use it.
  func permitted(_ step: StepRequest) throws -> RegisteredOperation {
    guard let operation = catalogue[step.operation] else {
      let names = catalogue.operations.map(\.name.rawValue)
      throw HostError.unknownOperation(
        step.operation.rawValue, nearest: Spelling.nearest(to: step.operation.rawValue, among: names))
    }
    let definition = try definition(named: step.agent)
    let needs = operation.declaration.needs
    guard needs.isEmpty || needs.contains(where: { allows($0, definition) }) else {
      throw HostError.notCovered(operation.name, agent: definition.name, needs: needs)
    }
    return operation
  }

  private func allows(_ need: String, _ definition: AgentDefinition) -> Bool {
    ToolRule(need).map { definition.allows($0, inherited: grant) && policy.rules.leaves($0) } ?? false
  }

  /// The definition of a name, whatever its case and separators.
  ///
  /// - Throws: `HostError.unknownAgent`.
  public func definition(named name: String) throws -> AgentDefinition {
    let slug = Slug.of(name)
    guard let definition = definitions.first(where: { $0.slug == slug }) else {
      throw HostError.unknownAgent(name, known: definitions.map(\.name))
    }
    return definition
  }
}

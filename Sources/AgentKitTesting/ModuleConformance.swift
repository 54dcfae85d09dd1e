public import AgentKit

/// What every capability module owes its host. A module's own tests run it:
///
/// ```swift
/// @Test func `the module keeps the rules of the house`() async throws {
///   let conformance = ModuleConformance(
///     try MyModule(engine: stub), cases: [OperationCase("thing.paint", ["name": "vase"])],
///     mutations: { stub.mutations.count })
///   #expect(try await conformance.problems() == [])
/// }
/// ```
/// Every check gives sentences that name the operation and what is wrong with it; none means that all is well.
public struct ModuleConformance: Sendable {
  let module: any CapabilityModule
  let cases: [OperationCase]
  let mutations: @Sendable () -> Int
  let workingDirectory: String

  /// Describes a module and the world that its operations are tried in.
  ///
  /// - Parameters:
  ///   - module: The module.
  ///   - cases: At least one for every operation that is built.
  ///   - workingDirectory: Where relative paths start from.
  ///   - mutations: How many calls that change something the recorder behind the module has seen so far.
  public init(
    _ module: any CapabilityModule, cases: [OperationCase], workingDirectory: String = "/",
    mutations: @escaping @Sendable () -> Int
  ) {
    self.module = module
    self.cases = cases
    self.workingDirectory = workingDirectory
    self.mutations = mutations
  }

  /// All checks, one after the other.
  ///
  /// - Throws: `CatalogueError` where a host could not even be made of the module.
  public func problems() async throws -> [String] {
    let host = try host()
    return declarationProblems() + parameterProblems() + (try await planningProblems(host))
      + (try await cancellationProblems(host)) + (try await approvalProblems(host))
  }

  /// A host with the module and definitions that grant everything, so that what is found is the module's doing.
  func host() throws -> AgentHost {
    let agents = Set(module.operations.map(\.agent))
    let definitions = agents.sorted().compactMap { agent in
      let text = "---\nname: \(agent)\ndescription: Tries \(module.name).\ntools: \"*\"\n---\n"
      return DefinitionReader().read(Array(text.utf8), file: "\(agent).md").definition
    }
    return try AgentHost(definitions: definitions, modules: [module], workingDirectory: workingDirectory)
  }

  func request(_ trial: OperationCase) -> StepRequest {
    let agent = module.operations.first { $0.name == trial.operation }?.agent ?? ""
    return StepRequest(agent: agent, operation: trial.operation, arguments: trial.arguments)
  }
}

import Testing

@testable import AgentKit

struct PlanShelfTests {
  private let folder: TemporaryFolder
  private let ada = Principal("user:ada")

  init() throws { folder = try TemporaryFolder() }

  private func plan(_ thing: String = "vase") async throws -> RunPlan {
    let host = try AgentHost(definitions: [toyDefinition("watcher")], modules: [ToyModule(Journal())])
    return try await host.plan([
      StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": .string(thing)])
    ])
  }

  private func shelf(at time: Int = 1_000) -> PlanShelf {
    PlanShelf(folder: folder.path + "/plans", lifetime: 300, now: { time })
  }

  private func refusal(of hash: ContentHash, for principal: Principal, at time: Int = 1_000) -> ApprovalError?
  {
    do {
      _ = try shelf(at: time).take(hash, for: principal)
      return nil
    } catch {
      return error as? ApprovalError
    }
  }

  @Test func `a plan that was kept is taken once`() async throws {
    let plan = try await plan()
    try shelf().keep(plan, for: ada)
    #expect(try shelf().take(plan.hash, for: ada) == plan)
    #expect(try refusal(of: plan.hash, for: ada) == .unknownPlan)
  }

  @Test func `one that nobody made is unknown`() async throws {
    #expect(try await refusal(of: plan().hash, for: ada) == .unknownPlan)
  }

  @Test func `one that waited too long is not taken, and goes`() async throws {
    let plan = try await plan()
    try shelf().keep(plan, for: ada)
    #expect(try refusal(of: plan.hash, for: ada, at: 1_301) == .expired)
    #expect(try refusal(of: plan.hash, for: ada) == .unknownPlan)
  }

  @Test func `nobody takes another's, and its owner still can`() async throws {
    let plan = try await plan()
    try shelf().keep(plan, for: ada)
    #expect(try refusal(of: plan.hash, for: Principal("user:eve")) == .wrongPrincipal)
    #expect(try shelf().take(plan.hash, for: ada) == plan)
  }

  @Test func `one that was changed on the shelf is not taken`() async throws {
    let (plan, other) = (try await plan(), try await plan("urn"))
    try shelf().keep(plan, for: ada)
    try shelf().keep(other, for: ada)
    let names = [plan, other].map { "\(folder.path)/plans/\((try? $0.hash.digits) ?? "").plan.json" }
    let files = LocalFiles(relativeTo: "/")
    try files.write(try files.read(FilePath(names[1]), limit: 1 << 20), to: FilePath(names[0]))
    #expect(try refusal(of: plan.hash, for: ada) == .altered)
  }

  @Test func `keeping a plan drops those whose time is over`() async throws {
    let (plan, other) = (try await plan(), try await plan("urn"))
    try shelf().keep(plan, for: ada)
    try shelf(at: 2_000).keep(other, for: ada)
    #expect(PrivateFolder(folder.path + "/plans").names() == ["\(try other.hash.digits).plan.json"])
  }
}

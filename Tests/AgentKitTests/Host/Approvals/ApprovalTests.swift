import Synchronization
import Testing

@testable import AgentKit

struct ApprovalTests {
  private let ada = Principal("user:ada")
  private let clock = Clock()

  private final class Clock: Sendable {
    private let time = Mutex(1_000)
    var seconds: Int { time.withLock { $0 } }
    func advance(_ seconds: Int) { time.withLock { $0 += seconds } }
  }

  private func setUp() async throws -> (host: AgentHost, plan: RunPlan, module: WorldModule) {
    let module = try WorldModule { "exited" }
    var host = try AgentHost(definitions: [toyDefinition("keeper")], modules: [module])
    host.approvals = desk()
    let plan = try await host.plan([StepRequest(agent: "keeper", operation: "thing.drop")])
    return (host, plan, module)
  }

  private func desk() -> ApprovalDesk {
    // The clock is the test's own.
    ApprovalDesk(lifetime: 300, now: { [clock] in clock.seconds })
  }

  @Test func `an approved plan is carried out, destroying included`() async throws {
    let (host, plan, module) = try await setUp()
    let approval = try host.approvals.grant(plan.hash, to: ada)
    let result = await host.run(plan, approved: approval, by: ada).result()
    #expect(result.state == .completed)
    #expect(module.drops.count == 1)
  }

  @Test func `an approval is good once`() async throws {
    let (host, plan, module) = try await setUp()
    let approval = try host.approvals.grant(plan.hash, to: ada)
    _ = await host.run(plan, approved: approval, by: ada).result()
    let again = await host.run(plan, approved: approval, by: ada).result()
    #expect(again.failure?.code == "approval.used")
    #expect(again.state == .refused)
    #expect(module.drops.count == 1)
  }

  @Test func `of many who use one approval at once, one succeeds`() async throws {
    let (host, plan, module) = try await setUp()
    let approval = try host.approvals.grant(plan.hash, to: ada)
    let states = await withTaskGroup(of: RunResult.State.self) { group in
      for _ in 0..<50 { group.addTask { await host.run(plan, approved: approval, by: ada).result().state } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(states.count { $0 == .completed } == 1)
    #expect(module.drops.count == 1)
  }

  @Test func `its time ends`() async throws {
    let (host, plan, module) = try await setUp()
    let approval = try host.approvals.grant(plan.hash, to: ada)
    clock.advance(301)
    let result = await host.run(plan, approved: approval, by: ada).result()
    #expect(result.failure?.code == "approval.expired")
    #expect(module.drops.count == 0)
  }

  @Test func `somebody else's is none`() async throws {
    let (host, plan, module) = try await setUp()
    let approval = try host.approvals.grant(plan.hash, to: ada)
    let result = await host.run(plan, approved: approval, by: Principal("user:eve")).result()
    #expect(result.failure?.code == "approval.wrong-principal")
    #expect(module.drops.count == 0)
  }

  @Test func `one for another plan is none`() async throws {
    let (host, plan, module) = try await setUp()
    var other = plan
    other.request = "something else"
    let approval = try host.approvals.grant(other.hash, to: ada)
    let result = await host.run(plan, approved: approval, by: ada).result()
    #expect(result.failure?.code == "approval.other-plan")
    #expect(module.drops.count == 0)
  }

  /// Each makes another approval out of a good one.
  static let forgeries: [@Sendable (Approval) -> Approval] = [
    {
      Approval(
        plan: $0.plan, principal: $0.principal, expires: $0.expires + 1, nonce: $0.nonce, seal: $0.seal)
    },
    {
      Approval(
        plan: $0.plan, principal: $0.principal, expires: $0.expires, nonce: $0.nonce + "0", seal: $0.seal)
    },
    {
      Approval(
        plan: $0.plan, principal: Principal("user:eve"), expires: $0.expires, nonce: $0.nonce, seal: $0.seal)
    },
    { Approval(plan: $0.plan, principal: $0.principal, expires: $0.expires, nonce: $0.nonce, seal: "") },
    {
      Approval(
        plan: $0.plan, principal: $0.principal, expires: $0.expires, nonce: $0.nonce,
        seal: String($0.seal.reversed()))
    },
  ]

  @Test(arguments: forgeries.indices)
  func `a changed one is none`(index: Int) async throws {
    let (host, plan, module) = try await setUp()
    let forged = Self.forgeries[index](try host.approvals.grant(plan.hash, to: ada))
    let result = await host.run(plan, approved: forged, by: forged.principal).result()
    #expect(result.failure?.code == "approval.altered")
    #expect(module.drops.count == 0)
  }

  @Test func `one from another desk is none`() async throws {
    let (host, plan, module) = try await setUp()
    let approval = try desk().grant(plan.hash, to: ada)
    let result = await host.run(plan, approved: approval, by: ada).result()
    #expect(result.failure?.code == "approval.altered")
    #expect(module.drops.count == 0)
  }

  @Test func `what the policy refuses stays refused`() async throws {
    var (host, plan, module) = try await setUp()
    let approval = try host.approvals.grant(plan.hash, to: ada)
    host.policy.rules.deny = [try PolicyRule("operation(thing.*)")]
    let result = await host.run(plan, approved: approval, by: ada).result()
    #expect(result.state == .refused)
    #expect(module.drops.count == 0)
  }

  // RFC 4231, test case 2.
  @Test func `the seal is an HMAC`() throws {
    let code = try MessageCode.text(of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
    #expect(code == "sha256:5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }
}

import Foundation
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
    let files = LocalFiles(relativeTo: "/")
    try shelf().keep(plan, for: ada)
    try shelf().keep(other, for: ada)
    let place = try FilePath(path(of: plan))
    let kept = try files.read(place, limit: 1 << 20)
    let foreign = try files.read(FilePath(path(of: other)), limit: 1 << 20)
    let label = Array(kept.prefix { $0 != .newline })
    let later = Array(String(decoding: label, as: UTF8.self).replacing("1300", with: "9300").utf8)
    var flipped = kept
    flipped[kept.count - 20] ^= 1
    let changes: [[UInt8]] = [
      foreign, later + kept[label.count...], flipped, label, Array(kept.dropLast()), [],
    ]
    for changed in changes {
      try files.write(changed, to: place)
      #expect(try refusal(of: plan.hash, for: ada) == .altered)
      #expect(try refusal(of: plan.hash, for: ada) == .unknownPlan)
    }
  }

  @Test func `what lies on the shelf shows nothing of the plan, nor its hash`() async throws {
    let plan = try await plan("hunter2")
    try shelf().keep(plan, for: ada)
    let name = try #require(PrivateFolder(folder.path + "/plans").names().first)
    let text = String(
      decoding: try LocalFiles(relativeTo: "/").read(FilePath(path(of: plan)), limit: 1 << 20), as: UTF8.self)
    for word in ["hunter2", "watcher", "thing", String(try plan.hash.digits.prefix(8))] {
      #expect(!text.contains(word) && !name.contains(word), "\(word)")
    }
    var status = stat()
    let code = stat(try path(of: plan), &status)
    #expect(code == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `keeping a plan drops those whose time is over`() async throws {
    let (plan, other) = (try await plan(), try await plan("urn"))
    try shelf().keep(plan, for: ada)
    try shelf(at: 2_000).keep(other, for: ada)
    #expect(
      try PrivateFolder(folder.path + "/plans").names().map { "\(folder.path)/plans/\($0)" } == [
        path(of: other)
      ])
  }

  private func path(of plan: RunPlan) throws -> String {
    "\(folder.path)/plans/\(try PlanSeal(plan.hash).name).plan"
  }
}

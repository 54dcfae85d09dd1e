import AgentKit
import AgentKitTesting
import Foundation
import Testing

struct TutorialTests {
  private let shop = Bookshop(["atlas": 2, "bible": 1])
  private let ada = Principal("user:ada")

  @Test func `the article's code is this code`() throws {
    let folder = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let article = try String(
      contentsOfFile: folder + "/../../../Sources/AgentKit/AgentKit.docc/EmbeddingAHost.md", encoding: .utf8)
    let source = try String(contentsOfFile: folder + "/Bookshop.swift", encoding: .utf8)
    let blocks = article.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(blocks.count == 7)
    for block in blocks { #expect(source.contains(block), "\(block)") }
  }

  @Test func `a request in plain language finds the operation`() throws {
    let delegation = try bookseller(of: shop).router.route("throw away the book \"atlas\"")
    #expect(delegation.decision == .delegate)
    #expect(delegation.steps.first?.operation == "book.discard")
  }

  @Test func `what was approved is done`() async throws {
    let host = try bookseller(of: shop)
    #expect(try await discard("atlas", on: host, as: ada).state == .completed)
    #expect(shop.copies(of: "atlas") == 0)
  }

  @Test func `the policy denies what it says`() async throws {
    let error = await #expect(throws: HostError.self) {
      try await discardPlan("bible", on: bookseller(of: shop))
    }
    #expect(error?.code == "policy.refused")
  }

  @Test func `a changed shop is noticed`() async throws {
    let host = try bookseller(of: shop)
    let plan = try await discardPlan("atlas", on: host)
    shop.discard("atlas")
    let approval = try host.approvals.grant(plan.hash, to: ada)
    #expect(await host.run(plan, approved: approval, by: ada).result().failure?.code == "plan.changed")
  }

  @Test func `the module keeps the rules of the house`() async throws {
    let shop = shop
    let conformance = ModuleConformance(
      try BookshopModule(shop: shop), cases: [OperationCase("book.discard", ["title": "atlas"])],
      mutations: { 2 - shop.copies(of: "atlas") })
    #expect(try await conformance.problems() == [])
  }
}

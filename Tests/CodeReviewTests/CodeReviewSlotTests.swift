import AgentKit
import CodeReview
import ContainerCapabilitiesTesting
import Testing

struct CodeReviewSlotTests {
  @Test(arguments: slots)
  func `an example fills the parameters of its operation`(slot: Slot) throws {
    let module = try CodeReview()
    #expect(slot.isExample(of: module))
    #expect(slot.found(by: module) == slot.values)
  }

  static let slots: [Slot] = [
    Slot("review.code", "pullRequest", "1071", in: "have a look at PR 1071 before i approve it"),
    Slot(
      "review.code", "paths", "Sources/Router/Index.swift",
      in: "code review of Sources/Router/Index.swift please"),
    Slot(
      "review.code", "pullRequest", "https://github.com/acme/shop/pull/77",
      in: "review https://github.com/acme/shop/pull/77 with focus on security"),
    Slot(
      "review.code", "focus", "security",
      in: "review https://github.com/acme/shop/pull/77 with focus on security"),
    Slot("review.code", "paths", "src/billing/invoice.py", in: "any code smells in src/billing/invoice.py ?"),
    Slot(
      "review.dockerfile", "paths", "services/api/Dockerfile",
      in: "give me feedback on services/api/Dockerfile"),
    Slot(
      "review.dockerfile", "paths", "Dockerfile.prod",
      in: "the pr changes Dockerfile.prod, code review please"),
  ]
}

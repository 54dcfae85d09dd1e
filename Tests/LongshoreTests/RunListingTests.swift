import AgentKit
import Foundation
import Reporting
import Testing

@testable import longshore

struct RunListingTests {
  private func step(_ name: String, undo: [String]? = nil) -> AgentStep {
    AgentStep(
      agent: "keeper", operation: "thing.paint", arguments: ["token": "hunter-Xk29qz8W"],
      plan: Plan([PlannedStep("Paint \(name)", effect: .change, undo: undo)]))
  }

  @Test func `a run that stopped half way says what was done, what was not, and the way back`() throws {
    let result = RunResult(
      steps: [
        StepResult(
          step("the vase", undo: ["docker", "run", "--env", "DB_PASSWORD=hunter-Xk29qz8W", "x"]),
          outcome: Outcome(
            Report("Paint", subject: "vase", verdict: Verdict(.good, "Painted.")),
            handoff: Handoff(objects: []))),
        StepResult(step("the door"), failure: .cancelled, wasBegun: true),
      ], notBegun: [step("the gate")])
    let data = try JSONEncoder().encode(RunListing(result, request: "paint"))
    let json = try JSONDecoder().decode([String: JSONValue].self, from: data)
    #expect(json["state"] == "partial")
    guard case .array(let unbegun)? = json["notBegun"], case .object(let account)? = json["account"],
      case .array(let steps)? = json["steps"], case .object(let first)? = steps.first
    else {
      Issue.record("\(json)")
      return
    }
    #expect(unbegun.count == 1)
    let back: JSONValue = [["docker", "run", "--env", "DB_PASSWORD=[secret]", "x"]]
    #expect(first["undo"] == back)
    #expect(account["undo"] == back)
    #expect(account["uncertain"] == ["Paint the door"])
    #expect(account["notDone"] == ["Paint the gate"])
    #expect(!String(decoding: data, as: UTF8.self).contains("hunter-"))
  }
}

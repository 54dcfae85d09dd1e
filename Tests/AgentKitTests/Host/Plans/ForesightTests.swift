import Testing

@testable import AgentKit

struct ForesightTests {
  private let web = PlannedObject(.container, id: "abcd", name: "web")
  private let front = PlannedObject(.network, id: "1", name: "front")
  private let back = PlannedObject(.network, id: "2", name: "back")

  private func made(_ kind: PlannedObject.Kind, _ name: String, by step: Int = 1) -> PlannedObject {
    PlannedObject(ResultReference(step: step, kind), name: name)
  }

  @Test func `the last word on an object counts`() {
    let foresight = Foresight([Postcondition(web, .stopped), Postcondition(web, .gone)])
    #expect(foresight.facts.map(\.state) == [.gone])
  }

  @Test func `what leaves an object as it is takes back nothing that was foreseen of it`() {
    let foresight = Foresight([Postcondition(web, .stopped), Postcondition(web, .present)])
    #expect(foresight.fact(on: .container, "abcd")?.state == .stopped)
  }

  @Test func `uses add up, and what is released is used no longer`() {
    let foresight = Foresight([
      Postcondition(web, .present, uses: [front]),
      Postcondition(web, .present, uses: [back], releases: [front]),
    ])
    #expect(foresight.facts.map(\.uses) == [[back]])
    #expect(foresight.facts.map(\.releases) == [[front]])
  }

  @Test func `what is yet to be made is known by its name and by what it is the result of`() {
    let foresight = Foresight([Postcondition(made(.container, "web"), .running)])
    #expect(foresight.fact(on: .container, "web")?.state == .running)
    #expect(foresight.fact(on: .container, "$1.container")?.state == .running)
    #expect(foresight.fact(on: .network, "web") == nil)
    #expect(foresight.isMade(PlannedObject(.container, id: "$1.container")))
    #expect(!foresight.isMade(web))
  }

  @Test func `a container under a name that is free again is another one`() {
    let foresight = Foresight([
      Postcondition(web, .gone), Postcondition(made(.container, "web", by: 2), .running),
    ])
    #expect(foresight.facts.map(\.state) == [.gone, .running])
    #expect(!foresight.isMade(web))
  }

  @Test func `a volume under a name that is free again has the same id, and is new`() {
    let data = PlannedObject(.volume, id: "data")
    let foresight = Foresight([Postcondition(data, .gone), Postcondition(made(.volume, "data"), .present)])
    #expect(foresight.facts.map(\.state) == [.present])
    #expect(foresight.isMade(data))
  }

  @Test func `one step may make several volumes`() {
    let foresight = Foresight([
      Postcondition(made(.volume, "data"), .present), Postcondition(made(.volume, "logs"), .present),
    ])
    #expect(foresight.facts.map(\.object.name) == ["data", "logs"])
  }
}

import Testing

@testable import AgentKit

/// Requests that are plain only where it is known what is called how.
struct KnownNamesTests {
  private let names = KnownNames([
    PlannedObject(.container, id: "1", name: "t1"), PlannedObject(.container, id: "2", name: "billing.v2"),
    PlannedObject(.volume, id: "t1"), PlannedObject(.volume, id: "shop_data"),
    PlannedObject(.network, id: "3", name: "front"), PlannedObject(.container, id: "4", name: "the"),
  ])

  @Test(arguments: [
    ("why is t1 down?", "why is container t1 down?"),
    (
      "what is wrong with shop_data, t1 and front?",
      "what is wrong with volume shop_data, container t1 and network front?"
    ),
    ("t1's uptime", "container t1's uptime"),
    ("t1\u{2019}s uptime", "container t1\u{2019}s uptime"),
    ("is  billing.v2  alright", "is  container billing.v2  alright"),
    ("compare container t1 and t1", "compare container t1 and container t1"),
  ])
  func `a name gets its kind; of two kinds the first`(request: String, explained: String) {
    #expect(names.explained(in: request) == explained)
  }

  @Test(arguments: [
    "", " ", "why is t2 down?", "is container t1 up", "are the containers t1 ok",
    "what is the capital of France?",
    "open /srv/t1", "see t1/logs", "use t1:8080", "--name=t1", "\"t1\"", "T1", "billing", "?", "'s",
  ])
  func `what is no word of its own, said already or a little word is left as it is`(request: String) {
    #expect(names.explained(in: request) == nil)
  }
}

import Testing

@testable import AgentKit

struct NameListTests {
  @Test(arguments: [
    ("stop front and lim, give them 1 second", ["front"]), ("stop lim", []),
    ("stop a, b and lim.", ["a", "b"]),
    ("stop the lim and start web", []),
    ("stop lim, front stays", []), ("stop lim and front please", ["front"]),
    ("stop lim and front.", ["front"]), ("compare x and y, then stop lim", []), ("", []),
  ])
  func `what is listed with a name may be one`(text: String, words: [String]) {
    #expect(NameList.words(beside: ["lim"], in: text) == words)
  }
}

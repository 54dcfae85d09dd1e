import Testing

@testable import AgentKit

struct NamedThingsTests {
  private let index: DelegationIndex

  init() throws {
    let definition = "---\nname: harbour\ndescription: Restarts a server, and moors the web\n---\n"
    let read = DefinitionReader().read(Array(definition.utf8), file: "harbour.md")
    index = IndexCompiler.compile([try #require(read.definition)], try OperationCatalogue([]), .none)
  }

  private func named(_ request: String) -> NamedThings {
    var words = RememberedWords()
    let text = RequestText(Array(request.utf8), index, &words)
    return NamedThings(in: text.words.indices, of: text)
  }

  @Test(arguments: [
    ("restart shop7-srv", 1), ("restart my_app and zyrq-api", 2), ("is web-1 up", 1),
    ("restart the server", 0),
    ("stop covid-19", 0), ("inspect my f-150", 0), ("make it read-only", 0), ("restart 12-34", 0),
  ])
  func `a compound with a figure, an underscore or an unknown part is a made name`(
    request: String, count: Int
  ) {
    #expect(named(request).made == count)
  }

  @Test(arguments: ["restart shop7-srv", "please restart my_app and zyrq-api", "restart zyrqab"])
  func `nothing is said but what to do, and names`(request: String) {
    #expect(named(request).isOrder)
  }

  @Test(arguments: [
    "restart", "shop7-srv", "restart the house of my_app", "restart covid-19", "shop7-srv restart",
    "my_app acme-api", "",
  ])
  func `more or less is said than what to do, and names`(request: String) {
    #expect(!named(request).isOrder)
  }
}

import Testing

@testable import AgentKit

struct OperationNameTests {
  @Test(arguments: ["image.build", "container.list"])
  func `a noun and a verb make a name`(text: String) throws {
    let name = try #require(OperationName(rawValue: text))
    #expect("\(name.noun).\(name.verb)" == text)
  }

  @Test(arguments: [
    "", ".", "image", "image.", ".build", "image.build.now", "Image.build", "image build", "ïmage.build",
  ])
  func `anything else does not`(text: String) {
    #expect(OperationName(rawValue: text) == nil)
  }
}

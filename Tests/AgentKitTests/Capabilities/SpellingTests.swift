import Testing

@testable import AgentKit

struct SpellingTests {
  @Test(arguments: [
    ("container.log", "container.logs"), ("contianer.logs", "container.logs"), ("image.biuld", "image.build"),
  ])
  func `a slip finds what was meant`(word: String, expected: String) {
    #expect(
      Spelling.nearest(to: word, among: ["container.logs", "container.list", "image.build"]) == expected)
  }

  @Test func `another word finds nothing`() {
    #expect(Spelling.nearest(to: "pod", among: ["container", "image"]) == nil)
  }

  @Test(arguments: [("", "abc", 3), ("ab", "ba", 1), ("kitten", "sitting", 3), ("same", "same", 0)])
  func `the distance counts edits and swaps`(left: String, right: String, expected: Int) {
    #expect(Spelling.distance(left, right) == expected)
    #expect(Spelling.distance(right, left) == expected)
  }
}

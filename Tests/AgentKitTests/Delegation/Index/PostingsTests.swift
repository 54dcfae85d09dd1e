import Testing

@testable import AgentKit

struct PostingsTests {
  private let postings = Postings([(2, "a"), (0, "b"), (2, "c"), (4, "d")], terms: 5)

  @Test func `the entries of a term stand together, in the order they were given`() {
    #expect(postings.range(of: 2).map { postings[$0] } == ["a", "c"])
    #expect(postings.range(of: 0).map { postings[$0] } == ["b"])
    #expect(postings.range(of: 4).map { postings[$0] } == ["d"])
  }

  @Test(arguments: [-1, 1, 3, 5, Int32.max - 1])
  func `a term that nobody mentions has none`(term: Int32) { #expect(postings.range(of: term).isEmpty) }

  @Test func `a change reaches every entry, with its term`() {
    var postings = postings
    postings.update { term, entry in entry += "\(term)" }
    #expect(postings.entries == ["b0", "a2", "c2", "d4"])
  }
}

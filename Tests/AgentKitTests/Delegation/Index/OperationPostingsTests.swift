import Testing

@testable import AgentKit

struct OperationPostingsTests {
  private let postings = OperationPostings(
    Postings(
      [
        (1, Claim(holder: 0, weight: 0.5)), (1, Claim(holder: 9, weight: 0.25)),
        (1, Claim(holder: 7, weight: 1)), (3, Claim(holder: 800, weight: 2)),
      ], terms: 4))

  @Test func `operations stand in blocks of eight, and empty blocks are not kept`() {
    let blocks = postings.range(of: 1).map { postings[$0] }
    #expect(blocks.map(\.number) == [0, 1])
    #expect(blocks.first?.weights == SIMD8(0.5, 0, 0, 0, 0, 0, 0, 1))
    #expect(blocks.last?.weights[1] == 0.25)
    #expect(postings.range(of: 3).map { postings[$0].number } == [100])
  }

  @Test(arguments: [-1, 0, 2, 4, Int32.max - 1])
  func `a term that nobody declares has none`(term: Int32) { #expect(postings.range(of: term).isEmpty) }
}

import Testing

@testable import AgentKit

struct PhraseTrieTests {
  private func patterns(_ trie: PhraseTrie, _ terms: [Int32]) -> [Int32] {
    var node = PhraseTrie.root
    for term in terms {
      node = trie.next(node, term)
      guard node >= 0 else { return [] }
    }
    return Array(trie.patterns(at: node))
  }

  @Test func `each phrase ends where its last word ends, and nowhere else`() {
    var trie = PhraseTrie()
    let phrases: [[Int32]] = [[1], [1, 2], [1, 2, 3], [2, 3], [1, 2], [0]]
    for (number, phrase) in phrases.enumerated() { trie.add(phrase, pattern: Int32(number)) }
    trie.finish { $0 == 0 ? .verb : .object }
    #expect(patterns(trie, [1]) == [0])
    #expect(patterns(trie, [1, 2]) == [1, 4])
    #expect(patterns(trie, [1, 2, 3]) == [2])
    #expect(patterns(trie, [2]) == [])
    #expect(patterns(trie, [0]) == [5])
    #expect(patterns(trie, [3]) == [])
    #expect(trie.kinds(at: trie.next(PhraseTrie.root, 1)) == .verb)
    #expect(!trie.hasPatterns(at: trie.next(PhraseTrie.root, 2)))
  }

  @Test func `an empty phrase is none, and a very long one is cut`() {
    var trie = PhraseTrie()
    trie.add([], pattern: 0)
    trie.add((0..<40).map(Int32.init), pattern: 1)
    trie.finish { _ in [] }
    #expect(!trie.hasPatterns(at: PhraseTrie.root))
    #expect(patterns(trie, (0..<Int32(PhraseTrie.longestPhrase)).map { $0 }) == [1])
  }
}

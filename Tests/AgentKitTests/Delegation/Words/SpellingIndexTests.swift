import Testing

@testable import AgentKit

struct SpellingIndexTests {
  private static let words = ["docker", "container", "kubernetes", "image", "vulnerability", "scan", "ps"]

  private let index: SpellingIndex = {
    var index = SpellingIndex()
    for (term, word) in words.enumerated() {
      let hash = WordHash.of(word.utf8)
      index.add(Array(word.utf8)[...], term: Int32(term), surface: hash, stem: hash, weight: 1)
    }
    return index
  }()

  private func meant(_ word: String) -> String? {
    index.word(meantBy: Array(word.utf8)).map { Self.words[Int($0.term)] }
  }

  @Test(arguments: [
    ("dokcer", "docker"), ("doker", "docker"), ("dockker", "docker"),
    ("contaner", "container"), ("contianer", "container"), ("kuberntes", "kubernetes"),
    ("kubernets", "kubernetes"), ("kubrnets", "kubernetes"), ("vulnerablity", "vulnerability"),
  ])
  func `a slip of the pen finds the word that was meant`(written: String, word: String) {
    #expect(meant(written) == word)
  }

  @Test(arguments: [
    "psx", "px", "", "dock", "zyrqab", "kubxxxxtes", "contain€r", "dockerdockerdockerdockerdocker",
  ])
  func `what is too far from every word means none`(written: String) {
    #expect(meant(written) == nil)
  }

  @Test(arguments: [
    ("docker", "docker", 0), ("docker", "dokcer", 1), ("docker", "doker", 1), ("docker", "dockers", 1),
    ("docker", "ducker", 1), ("docker", "dokcre", 2), ("docker", "kubernetes", 3),
  ])
  func `swapping, adding, leaving out and changing a letter are one edit each`(
    one: String, other: String, distance: Int
  ) {
    let measured = SpellingIndex.distance(Array(one.utf8), Array(other.utf8)[...], atMost: 2)
    #expect(min(measured, 3) == distance)
  }

  @Test func `of two words that are as near, the likelier one is meant, whichever came first`() {
    for order in [[("castor", Float(1)), ("pastor", 0.5)], [("pastor", 0.5), ("castor", 1)]] {
      var index = SpellingIndex()
      for (word, weight) in order {
        let hash = WordHash.of(word.utf8)
        index.add(
          Array(word.utf8)[...], term: Int32(word == "castor" ? 1 : 2), surface: hash, stem: hash,
          weight: weight)
      }
      #expect(index.word(meantBy: Array("xastor".utf8))?.term == 1)
    }
  }
}

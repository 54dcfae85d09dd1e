import Testing

@testable import AgentKit

struct LearnedWordsTests {
  @Test func `a table gives words and shapes their weights`() {
    let words = LearnedWords(speakers: [("web", "running 187\n <path> -128\n you'd 7")], belonging: "")
      .speakers[0].words
    #expect(words.map(\.form) == ["running", "<path>", "you'd"])
    #expect(words.map(\.weight) == [1.87, -1.28, 0.07])
    #expect(
      words.map(\.stem) == [
        LearnedWords.stem(of: "runs"), ThingShape.path.stem, LearnedWords.stem(of: "you'd"),
      ])
  }

  @Test func `each word of the table in use is followed by its weight`() {
    let words = LearnedWords.current.speakers.flatMap(\.words) + LearnedWords.current.belonging
    #expect(words.count > 1_000)
    for word in words {
      #expect(word.form.utf8.contains { $0 > 0x39 } && word.stem != 0, "\(word)")
      #expect(abs(word.weight) >= LearnedWords.least && abs(word.weight) < 10, "\(word)")
    }
  }
}

import Foundation
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

  @Test func `a table gives pairs of words and shapes their weights`() {
    let words = LearnedWords(
      speakers: [("web", "not_start 95 run_<image> 140\n <file>_for -40 up 20")], belonging: ""
    )
    .speakers[0].words
    #expect(words.map(\.form) == ["not_start", "run_<image>", "<file>_for", "up"])
    #expect(words.map(\.weight) == [0.95, 1.4, -0.4, 0.2])
    func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { WordPair.stem(first, second) }
    let (start, run) = (LearnedWords.stem(of: "starting"), LearnedWords.stem(of: "runs"))
    #expect(
      words.map(\.stem) == [
        pair(LearnedWords.stem(of: "not"), start), pair(run, ThingShape.image.stem),
        pair(ThingShape.file.stem, LearnedWords.stem(of: "for")), LearnedWords.stem(of: "up"),
      ])
    #expect(pair(start, run) != pair(run, start))
  }

  @Test func `the table in use stands as the fit writes it`() throws {
    let source = try String(contentsOfFile: Self.table, encoding: .utf8)
    #expect(source.contains("LearnedWords(\n" + LearnedWords.current.description + "}\n"))
  }

  private static let table =
    URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    + "/Sources/AgentKit/Delegation/Learned/LearnedWords+Current.swift"

  @Test func `each word of the table in use is followed by its weight`() {
    let words = LearnedWords.current.speakers.flatMap(\.words) + LearnedWords.current.belonging
    #expect(words.count > 1_000)
    for word in words {
      #expect(word.form.utf8.contains { $0 > 0x39 } && word.stem != 0, "\(word)")
      #expect(abs(word.weight) >= LearnedWords.least && abs(word.weight) < 10, "\(word)")
    }
  }
}

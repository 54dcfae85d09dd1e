import Testing

@testable import AgentKit

struct SharedWordsTests {
  private func form(_ word: String) -> SharedWords.Form { SharedWords.form(WordHash.of(word.utf8)) }

  private func stem(_ word: String) throws -> SharedWords.Stem {
    var reader = WordReader(Array(word.utf8))
    let first = reader.next()
    return SharedWords.stem(try #require(first).stem)
  }

  @Test func `a form tells the shape of a request and whether it is ambiguous`() {
    #expect(form("please").cue == [.stop, .courtesy])
    #expect(form("and").cue.contains(.and))
    #expect(form("restart").cue == .action)
    #expect(form("volumes").kinds.contains(.ambiguous))
    #expect(form("volumes").kinds.contains(.manySensed))
    #expect(form("restart").kinds.contains(.ambiguous))
    #expect(!form("restart").kinds.contains(.manySensed))
    #expect(
      form("kubectl").cue.isEmpty && !form("kubectl").kinds.contains(.ambiguous)
        && !form("kubectl").kinds.contains(.manySensed))
  }

  @Test func `a stem tells how common a word is and where it belongs`() throws {
    #expect(try stem("accident").level == 1)
    #expect(try stem("zoologist").level == 3)
    #expect(try stem("xyzzyq").level == 0)
    #expect(try stem("xyzzyq").member < 0)
    #expect(try stem("birthdays").isEveryday)
    #expect(try !stem("birthdays").isOfTrade)
    #expect(try stem("goroutine").isOfTrade)
    #expect(try stem("images").member >= 0)
    #expect(try stem("images").member == stem("image").member)
  }

  @Test func `a list of words is taken at blanks and lines' ends`() {
    var hashes: [UInt64] = []
    WordHash.forEachWord(of: "  one two\nthree \n") { hashes.append($0) }
    #expect(hashes == ["one", "two", "three"].map { WordHash.of($0.utf8) })
  }
}

import Testing

@testable import AgentKit

struct WordReaderTests {
  private func words(_ bytes: [UInt8]) -> [(text: String, word: WordReader.Word)] {
    var reader = WordReader(bytes)
    var words: [(String, WordReader.Word)] = []
    while let word = reader.next() {
      words.append((String(decoding: bytes[word.start..<word.end], as: UTF8.self), word))
    }
    return words
  }

  private func texts(_ text: String) -> [String] { words(Array(text.utf8)).map(\.text) }

  @Test(arguments: [
    ("don't touch docker", ["don't", "touch", "docker"]), ("don’t", ["don’t"]), ("'web'", ["web"]),
    ("ghcr.io/a_b:1.2", ["ghcr", "io", "a", "b", "1", "2"]), ("größe, ДОКЕР!", ["größe", "ДОКЕР"]),
    ("コンテナ、停止。", ["コンテナ", "停止"]), ("⚓️moor🚀", ["\u{FE0F}moor"]), ("", []), ("?! …", []),
  ])
  func `letters and digits of any script make words`(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test(arguments: [("DOCKER", "docker"), ("GRÖSSE", "grösse"), ("ДОКЕР", "докер"), ("ΣΊΓΜΑΣ", "σίγμας")])
  func `upper and lower case are one word`(upper: String, lower: String) {
    #expect(words(Array(upper.utf8)).map(\.word.surface) == words(Array(lower.utf8)).map(\.word.surface))
  }

  private static let gaps: [(text: String, gap: Gap)] = [
    ("a b", Gap()), ("a, b", Gap.comma), ("a. b", Gap.sentence), ("a.b", [Gap.joined, Gap.identifier]),
    ("a-b", [Gap.joined, Gap.hyphen]), ("a - b", Gap.dash), ("a – b", Gap.dash), ("a\nb", Gap.newline),
    ("a/b", [Gap.joined, Gap.slash]), ("a_b", [Gap.joined, Gap.identifier, Gap.underscore]),
    ("a & b", Gap.and), ("a; b", Gap.semicolon), ("a: b", Gap.colon), ("a \"b", Gap.quote),
    ("a “b", Gap.quote), ("a (b", Gap.bracket), ("a? b", [Gap.sentence, Gap.question]),
  ]

  @Test(arguments: gaps)
  func `what stands between two words is told`(text: String, gap: Gap) {
    #expect(words(Array(text.utf8)).last?.word.gap == gap)
  }

  @Test func `bytes that are no UTF-8 separate words and end up in none`() {
    let bytes = Array("moor".utf8) + [0xFF, 0xC0, 0x80, 0xE2, 0x82] + Array("ferry".utf8)
    #expect(words(bytes).map(\.text) == ["moor", "ferry"])
  }

  @Test func `a scalar that a range cuts in half does not lead out of the range`() {
    let bytes = Array("größe".utf8)
    var reader = WordReader(bytes, in: 0..<3)
    #expect(reader.next()?.end ?? 0 <= 3)
    #expect(reader.next() == nil)
  }

  @Test func `words that are too long to stem are told apart by their last letter`() {
    let long = String(repeating: "a", count: 500)
    let found = words(Array("\(long)b \(long)c \(long)b".utf8)).map(\.word.stem)
    #expect(found.count == 3)
    #expect(found[0] == found[2])
    #expect(found[0] != found[1])
  }
}

import Testing

@testable import YAMLDocuments

struct YAMLTextTests {
  /// Texts that somebody's YAML has tripped over.
  static let texts = [
    "", " ", "a", "two words", " leading", "trailing ", "a: b", "a:", ":a", "a #b", "#a", "- a", "-", "-a",
    "?", "? a",
    "*", "&a", "!a", "%a", "@a", "`a`", "'a'", "\"a\"", "it's", "say \"hi\"", "[a", "a]", "{a}", "a, b", "|",
    ">",
    "true", "No", "null", "~", "12", "1.5", "0x1F", "1e3", "2024-01-01", "12:30", ".inf", "on", "y", "=",
    "<<",
    "a\nb", "a\n", "\na", "a\n\nb", "a\n b", " a\nb", "a\n  \nb", "a\tb", "\ta", "a\rb", "a\r\nb", "tab\t",
    "nul\u{0}l",
    "\u{7}bell", "\u{85}next", "\u{2028}line", "\u{FEFF}mark", "é", "ß: ü", "🚢", "日本: 語", "\u{200B}zero",
    "\\n",
    "C:\\path", "a\\", "---", "--- a", "...", "a\n---\nb", "%YAML 1.1", "a\n#b\n", "`docker build`: it",
    "x: |",
    "key: [a, b]", "https://example.com:80/#x", "\u{1F}", "\u{7F}", "\u{D7FF}", "\u{E000}", "\u{10FFFF}",
    "!!str a", "\ta\n b", "a\n\tb", "n:'\u{301}", "\"\u{301}:", "#\u{301} a: b",
  ]

  @Test(arguments: texts)
  func `a text reads back as it is, as a value, in a list, and as a key`(_ text: String) throws {
    let scalar = YAMLText.scalar(text)
    #expect(try document("k: \(scalar)\nnext: 1").root?["k"]?.string == text, "\(scalar)")
    let node = YAMLNode.list([.map([(text, .list([.text(text), .map([("k", .text(text))])]))]), .text(text)])
    let read = try #require(try document(YAMLWriter.text(of: node)).root)
    #expect(read.items?.last?.string == text)
    #expect(read.items?.first?[text]?.items?.first?.string == text)
    #expect(read.items?.first?[text]?.items?.last?["k"]?.string == text)
  }

  @Test(arguments: texts)
  func `a text never reads back as anything but a text`(_ text: String) throws {
    let node = try #require(try document("k: \(YAMLText.scalar(text))").root?["k"])
    #expect(!node.isNull && node.bool == nil && node.int == nil && node.double == nil)
  }

  @Test func `what needs no quotes has none`() {
    #expect(YAMLText.scalar("Read, Write, Bash(git add)") == "Read, Write, Bash(git add)")
    #expect(YAMLText.scalar("plain words, with a comma") == "plain words, with a comma")
  }

  @Test func `lines become a block with the line ends of the file`() throws {
    #expect(YAMLText.scalar("one\n\ntwo", indentation: 4, lineEnd: "\r\n") == "|-\r\n    one\r\n\r\n    two")
  }
}

struct YAMLWriterTests {
  @Test func `collections are written in block style`() {
    let node = YAMLNode.map([
      ("name", .text("a")), ("list", .list([.text("b"), .map([("c", .integer(1)), ("d", .bool(true))])])),
      ("empty", .list([])), ("none", .map([])), ("nothing", .null), ("half", .number(0.5)),
    ])
    #expect(
      YAMLWriter.text(of: node) == """
        name: a
        list:
          - b
          - c: 1
            d: true
        empty: []
        none: {}
        nothing: null
        half: 0.5

        """)
  }

  @Test func `lists in lists read back`() throws {
    let node = YAMLNode.list([.list([.text("a"), .list([.text("b")])]), .list([])])
    let read = try #require(try document(YAMLWriter.text(of: node)).root)
    #expect(read.items?.first?.items?.last?.items?.first?.string == "b")
    #expect(read.items?.last?.items == [])
  }

  @Test func `a key may be longer than a line`() throws {
    let key = String(repeating: "k: ", count: 1000)
    let text = YAMLWriter.text(of: .list([.map([("a", .null), (key, .list([.text("v")]))])]))
    #expect(try document(text).root?.items?.first?[key]?.items?.first?.string == "v")
  }
}

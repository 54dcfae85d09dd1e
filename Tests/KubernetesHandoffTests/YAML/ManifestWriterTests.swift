import Testing
import YAMLDocuments

@testable import KubernetesHandoff

struct ManifestWriterTests {
  /// Texts that some reader of YAML takes for something else.
  static let texts = [
    "", " ", "yes", "No", "on", "off", "y", "n", "true", "null", "~", "1e3", "0x1", "0o7", "012", "1_000",
    "1.5", ".5",
    "-1", "+1", "12:30", "12:30:45", "2024-01-01", ".inf", ".nan", "=", "<<", "a: b", "a:", ":a", "a:b",
    "nginx:1.27",
    "ghcr.io/acme/api@sha256:0123", "localhost:5000/a:b", "http://a:80/#x", "a #b", "#a", "- a", "-", "? a",
    "*a", "&a",
    "!a", "%a", "@a", "`a`", "[a]", "{a}", "a, b", "|", ">", "it's", "say \"hi\"", "C:\\path", "trailing ",
    " leading",
    "one\ntwo", "one\ntwo\n", "one\n", "\none", "one\n\ntwo\n\n", "one\n  two\nthree\n", "a\tb", "a\rb",
    "a\r\nb", "nul\u{0}",
    "\u{7}bell", "\u{85}next", "\u{2028}line", "\u{FEFF}mark", "é", "日本: 語", "🚢", "---", "...", "512Mi",
    "500m", "$$(A)", "a: \u{301}b",
  ]

  @Test(arguments: texts)
  func `a text reads back as the same text`(text: String) throws {
    let node = ManifestNode.map([
      .init(key: "value", value: .text(text)), .init(key: "list", value: .list([.init(value: .text(text))])),
      .init(key: "next", value: .integer(1)),
    ])
    let root = try #require(try YAMLDocument(parsing: Array(ManifestWriter.text(of: [node]).utf8)).root)
    for read in [root["value"], root["list"]?.items?.first] {
      let read = try #require(read)
      #expect(read.string == text)
      #expect(!read.isNull && read.bool == nil && read.int == nil && read.double == nil)
    }
    #expect(root["next"]?.int == 1)
  }

  @Test func `image references and lines stand as people write them`() {
    let node = ManifestNode.map([
      .init(key: "image", value: .text("ghcr.io/acme/api:2.1")),
      .init(key: "script", value: .text("one\ntwo\n")),
      .init(key: "memory", value: .text("512Mi")), .init(key: "cpu", value: .text("2")),
    ])
    #expect(
      ManifestWriter.text(of: [node])
        == "image: ghcr.io/acme/api:2.1\nscript: |\n  one\n  two\nmemory: 512Mi\ncpu: '2'\n")
  }

  @Test func `comments stand above what they explain, also the first key of an item`() {
    let item = ManifestNode.map([
      .init(key: "name", value: .text("a"), comments: ["why a"]),
      .init(key: "on", value: .bool(true), comments: ["why on"]),
    ])
    let node = ManifestNode.map([
      .init(key: "items", value: .list([.init(value: item)]), comments: ["why items"])
    ])
    #expect(
      ManifestWriter.text(of: [node]) == """
        # why items
        items:
          # why a
          - name: a
            # why on
            'on': true

        """)
  }

  @Test func `a comment cannot become content`() throws {
    let node = ManifestNode.map([
      .init(key: "a", value: .integer(1), comments: ["line\nprivileged: true\r\u{85}x: 1\u{2028}y: 2\u{0}"])
    ])
    let root = try #require(try YAMLDocument(parsing: Array(ManifestWriter.text(of: [node]).utf8)).root)
    #expect(root.entries?.map(\.key.string) == ["a"])
  }

  @Test func `long comments are broken into lines`() {
    let text = Array(repeating: "word", count: 60).joined(separator: " ")
    let written = ManifestWriter.text(of: [.map([.init(key: "a", value: .integer(1), comments: [text])])])
    #expect(
      written.split(separator: "\n").allSatisfy {
        $0.utf8.count <= 80 && ($0.hasPrefix("# ") || $0 == "a: 1")
      })
  }

  @Test func `documents are separated, empty collections and lists in lists read back`() throws {
    let node = ManifestNode.map([
      .init(key: "none", value: .map([])), .init(key: "empty", value: .list([])),
      .init(
        key: "deep",
        value: .list([.init(value: .list([.init(value: .integer(1)), .init(value: .integer(2))]))])),
    ])
    let documents = try YAMLDocument.all(
      in: Array(ManifestWriter.text(of: [node, node], header: ["two"]).utf8))
    #expect(documents.count == 2)
    #expect(documents[1].root?["deep"]?.items?.first?.items?.map(\.int) == [1, 2])
    #expect(documents[0].root?["none"]?.entries == [] && documents[0].root?["empty"]?.items == [])
  }
}

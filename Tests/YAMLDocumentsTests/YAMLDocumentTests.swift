import Testing

@testable import YAMLDocuments

/// Reads a document from text.
func document(_ text: String, limits: YAMLLimits = YAMLLimits()) throws -> YAMLDocument {
  try YAMLDocument(parsing: Array(text.utf8), limits: limits)
}

struct YAMLDocumentTests {
  @Test func `collections nest and keep their order`() throws {
    let root = try document(
      """
      zebra: 1
      apple:
        - a
        - {b: c, d: [e, f]}
      """
    ).root
    #expect(root?.entries?.map(\.key.string) == ["zebra", "apple"])
    #expect(root?["apple"]?.items?.first?.string == "a")
    #expect(root?["apple"]?.items?.last?["d"]?.items?.map(\.string) == ["e", "f"])
    #expect(root?["pear"] == nil)
  }

  @Test(arguments: [
    ("plain text", "plain text", YAMLScalarStyle.plain),
    ("'it''s'", "it's", .singleQuoted),
    (#""a\tb\n\u00e9""#, "a\tb\né", .doubleQuoted),
    ("|\n  one\n   two\n", "one\n two\n", .literal),
    (">-\n  one\n  two\n\n  three\n", "one two\nthree", .folded),
    ("one\n  two", "one two", .plain),
  ])
  func `scalars are read in every style`(_ yaml: String, _ text: String, _ style: YAMLScalarStyle) throws {
    #expect(try document(yaml).root?.content == .scalar(text, style))
  }

  @Test func `nothing but comments is no content`() throws {
    #expect(try document("# only this\n\n").root == nil)
    #expect(try document("").root == nil)
  }

  @Test func `tags are texts and nothing more`() throws {
    let root = try document("a: !reset 1\nb: !!str 2").root
    #expect(root?["a"]?.tag == "!reset")
    #expect(root?["b"]?.tag == "tag:yaml.org,2002:str")
    #expect(root?["b"]?.int == nil, "a tagged scalar has no other meaning than its tag's")
  }

  @Test func `aliases repeat what they stand for`() throws {
    let root = try document("a: &x [1, 2]\nb: *x").root
    #expect(root?["b"]?.items?.map(\.int) == [1, 2])
  }

  @Test func `several documents come in order`() throws {
    let documents = try YAMLDocument.all(in: Array("a: 1\n---\nb: 2\n...\n---\n- c\n".utf8))
    #expect(documents.map { $0.root?.entries?.first?.key.string } == ["a", "b", nil])
    #expect(documents.last?.root?.items?.count == 1)
  }

  @Test func `a second document is refused where one is expected`() throws {
    #expect(throws: YAMLError(.severalDocuments, "a second document begins here", at: 5)) {
      try document("a: 1\n---\nb: 2")
    }
  }

  @Test(arguments: ["a: 1", "{a: 1}", "a:  1", "a: 1 #"])
  func `offsets in a slice are those of the whole`(_ text: String) throws {
    let bytes = Array("é---\(text)----".utf8)
    let document = try YAMLDocument(parsing: bytes[5..<bytes.count - 4])
    let value = try #require(document.root?["a"])
    #expect(value.int == 1)
    #expect(String(decoding: bytes[value.range], as: UTF8.self) == "1")
  }

  @Test func `errors in a slice have the offsets of the whole`() {
    #expect(
      throws: YAMLError(.syntax, "while parsing a flow node, did not find expected node content", at: 8)
    ) {
      try YAMLDocument(parsing: Array("----a: [}]----".utf8)[4..<10])
    }
    #expect { try YAMLDocument(parsing: [0x61, 0x3A, 0x20, 0xFF][1...]) } throws: {
      ($0 as? YAMLError)?.offset == 3
    }
  }
}

struct YAMLRangeTests {
  /// What the nodes of a text stand on, depth first.
  private func texts(_ node: YAMLNode, in bytes: [UInt8]) -> [String] {
    let own = String(decoding: bytes[node.range], as: UTF8.self)
    switch node.content {
    case .scalar: return [own]
    case .sequence(let items): return [own] + items.flatMap { texts($0, in: bytes) }
    case .mapping(let entries):
      return [own] + entries.flatMap { texts($0.key, in: bytes) + texts($0.value, in: bytes) }
    }
  }

  @Test(arguments: [
    ("a: b", ["a: b", "a", "b"]),
    ("a: 'b'  # c", ["a: 'b'", "a", "'b'"]),
    ("[x, {y: z}]", ["[x, {y: z}]", "x", "{y: z}", "y", "z"]),
    ("é: ü\nß: 🚢 ship", ["é: ü\nß: 🚢 ship", "é", "ü", "ß", "🚢 ship"]),
    ("a:\n  - b\n  - c\n", ["a:\n  - b\n  - c", "a", "- b\n  - c", "b", "c"]),
    ("a:\nb: 1", ["a:\nb: 1", "a", "", "b", "1"]),
  ])
  func `ranges are bytes, whatever the characters`(_ yaml: String, _ expected: [String]) throws {
    let bytes = Array(yaml.utf8)
    let root = try #require(try YAMLDocument(parsing: bytes).root)
    #expect(texts(root, in: bytes) == expected)
  }

  @Test func `ranges stay right behind many characters of several bytes`() throws {
    let text = "a: \(String(repeating: "ä€🚢", count: 400))\nlast: here"
    let bytes = Array(text.utf8)
    let value = try #require(try YAMLDocument(parsing: bytes).root?["last"])
    #expect(String(decoding: bytes[value.range], as: UTF8.self) == "here")
  }
}

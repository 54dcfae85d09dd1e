import Testing

@testable import YAMLDocuments

/// What the fast reader takes it must read as libyaml does; what it cannot be sure of it must leave to libyaml.
struct FlatMappingTests {
  private func flat(_ text: String) -> YAMLNode? {
    Array(text.utf8).withUnsafeBufferPointer { FlatMapping.read($0, base: 0, limits: YAMLLimits()) }
  }

  private func strict(_ text: String) -> YAMLNode? {
    try? Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(YAMLError) -> YAMLNode? in
      let events = try YAMLEvents(bytes, base: 0)
      var builder = NodeBuilder(events, limits: YAMLLimits(), duplicateKeys: .refused)
      return try builder.documents(atMost: 1).first?.root
    }
  }

  @Test(arguments: [
    "name: helper",
    "name: helper\n",
    "\n  \nname: helper  \n\n   \ndescription: Helps, and more.   ",
    "a-b_2: /usr/bin\nb: (x)\nc: .hidden\nd: _x\ne: 1.5\nf: é\ng: 🚢 ships — “all” • … it’s",
    "url: https://example.org/a#b\ntime: 12:30:15\nc: a:b ::c",
    "empty:\nnext: 1\nlast:",
    "empty:   \nnext: x~",
    "q: 'single # : quoted'  \nd: \"double # : 'quoted'\"",
    #"d: "a\nb\tc \"d\" \\ e""#,
    #"d: "\n""#,
    "e: ''\nf: \"\"",
    "tools: [Read, 'Write', \"Edit\", docker/*, a b - c]\nnone: []\nother: [ ]  \nx: [ a , b ]",
    "tools:\n- Read\n- 'Write'\n\n- \"Edit\" \nname: a",
    "tools:\n  - Read\n  -   Write\n\n  - mcp__x__*\nname: a",
    "tools:\n\n    - Read",
    "k: a - b -- c, d [e] {f} & *g ! h % i @ j ` k | l > m ? n\"o'p",
  ])
  func `flat mappings are read, and as libyaml reads them`(_ text: String) throws {
    let root = try #require(flat(text))
    #expect(root == strict(text))
  }

  @Test(arguments: [
    "", "\n", "name", "- a\n- b", "a: b: c", "a: b #c", "a: #c", "# c\na: b", "a: b:", "a:b", "a : b",
    "'a': b",
    "a: &x b", "a: *x", "a: !t b", "a: |\n  b", "a: >-\n  b", "a: {b: c}", "a: b\n  c", "a:\n  b: c",
    "a:\n  - b\n  c: d",
    "a:\n  - b: c", "a:\n  - - b", "a:\n  - b\n- c", "a:\n- b\n  - c", "a: [b\n]", "a: [b, ]", "a: [, b]",
    "a: [b: c]",
    "a: [b] c", "a: 'b' c", "a: 'b\n  c'", "a: 'it''s'", #"a: "\x41""#, #"a: "\"#, "a: \"b", "a: 'b", "a:\tb",
    "a: b\tc",
    "a: b\u{7F}", "a: b\u{85}c", "a: b\u{2028}c", "a: \u{FEFF}b", "a: b\u{FFFF}", "a: b\u{1}", "a: b\r\nc: d",
    "---\na: b", "a: b\n---\nc: d", "a: b\n...", "%YAML 1.1", "? a\n: b", "a: 1\na: 2", "a: -", "a: - b",
    "a:\n  -",
    "a: %b", "a: @b", "a: `b", "a: =b", "a: ~x",
  ])
  func `everything else is left to libyaml`(_ text: String) {
    #expect(flat(text) == nil)
  }

  @Test(
    arguments: [
      [0x61, 0x3A, 0x20, 0xFF], [0x61, 0x3A, 0x20, 0xC3], [0x61, 0x3A, 0x20, 0xC0, 0x80],
      [0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], [0x61, 0x3A, 0x20, 0xF4, 0x90, 0x80, 0x80],
      [0x61, 0x3A, 0x20, 0xE2, 0x82],
      [0x61, 0x3A, 0x20, 0xE0, 0x80, 0x80], [0x61, 0x3A, 0x20, 0xF0, 0x80, 0x80, 0x80],
      [0x61, 0x3A, 0x20, 0x22, 0xE2, 0x22],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are left to libyaml`(_ bytes: [UInt8]) {
    #expect(
      bytes.withUnsafeBufferPointer { FlatMapping.read($0, base: 0, limits: YAMLLimits()) } == nil)
    #expect(throws: YAMLError.self) { try YAMLDocument(parsing: bytes) }
  }

  @Test func `limits hold for it too`() throws {
    let text = "tools: [a, b, c]\nname: d"
    #expect(throws: YAMLError.self) { try document(text, limits: YAMLLimits(nodes: 7)) }
    #expect(try document(text, limits: YAMLLimits(nodes: 8)).root == strict(text))
    #expect(throws: YAMLError.self) { try document(text, limits: YAMLLimits(depth: 1)) }
    #expect(throws: YAMLError.self) { try document(text, limits: YAMLLimits(bytes: 8)) }
  }

  @Test func `many keys take no longer than they must`() throws {
    let text = (0..<20_000).map { "key\($0): value" }.joined(separator: "\n")
    #expect(try document(text).root?.entries?.count == 20_000)
  }
}

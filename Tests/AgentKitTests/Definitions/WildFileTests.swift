import Foundation
import Reporting
import Testing

@testable import AgentKit

/// What files look like that people and models wrote by hand and no tool has checked.
struct WildFrontmatterTests {
  @Test(arguments: [
    ("<!-- made by a tool -->\n---\nname: helper\ndescription: Helps.\n---\nBody"),
    ("<!--\nLicence\n\n---\n-->\n\n---\nname: helper\ndescription: Helps.\n---\nBody"),
    ("# from: base.md\n---\nname: helper\ndescription: Helps.\n---\nBody"),
    ("```markdown\n---\nname: helper\ndescription: Helps.\n---\nBody"),
  ])
  func `text before the frontmatter does not hide it`(_ text: String) {
    let result = reading(text)
    #expect(result.definition?.name == "helper")
    #expect(result.definition?.description == "Helps.")
    #expect(result.definition?.body.text == "Body")
    #expect(result.diagnostics.map(\.code) == [.frontmatterNotFirst])
  }

  @Test(arguments: [
    "# A page\n\n---\n\nText under a rule.\n\n---\n", "<!-- note -->\n\nText\n",
    "# A page\n\nname: helper\n---\n",
    "Use it: so\n---\n", "name: helper\n\nNo description, no fence.\n", "```yaml\nname: helper\n```\n",
  ])
  func `pages that are no definitions are none`(_ text: String) {
    #expect(reading(text).definition == nil)
    #expect(reading(text).diagnostics.map(\.code) == [.frontmatterMissing])
  }

  @Test func `a missing opening fence is put in`() {
    let text = "name: helper\ndescription: Helps.\ntools:\n  - read\n---\nBody\n"
    let result = reading(text)
    #expect(result.definition?.name == "helper")
    #expect(result.definition?.body.text == "Body")
    #expect(result.diagnostics.map(\.code) == [.frontmatterUnopened])
    #expect(fixed(text) == "---\n" + text)
  }

  @Test func `a line of many dashes ends frontmatter`() {
    let text = "---\n\nname: helper\ndescription: Helps.\n--------------\n\n# Helper\n\nText\n\n---\n\nMore\n"
    let result = reading(text)
    #expect(result.definition?.description == "Helps.")
    #expect(result.definition?.body.text == "# Helper\n\nText\n\n---\n\nMore")
    #expect(result.diagnostics.map(\.code) == [.frontmatterUnclosed])
    #expect(result.diagnostics.map(\.line) == [5])
    #expect(fixed(text) == text.replacing("--------------", with: "---"))
  }

  @Test(arguments: ["---\n", ""])
  func `frontmatter without an end stops at the first text that is none of it`(_ rule: String) {
    let text = "---\nname: helper\n\ndescription: Helps.\n\n# Helper\n\nText, and more.\n\n\(rule)\nMore\n"
    let result = reading(text)
    #expect(result.definition?.description == "Helps.")
    #expect(result.definition?.body.text.hasPrefix("# Helper\n\nText") == true)
    #expect(result.definition?.body.text.hasSuffix("More") == true)
    #expect(result.diagnostics.map(\.code) == [.frontmatterUnclosed])
    #expect(fixed(text) == text.replacing("Helps.\n\n", with: "Helps.\n---\n\n"))
  }

  @Test(arguments: [
    "name: helper\ndescription: Helps.\n\n# only a comment\n",
    "name: helper\ndescription: Helps.\n\n# more\nowner: me\n",
    "name: helper\n\n\n# a\n# b\ndescription: Helps.\n", "name: helper\n# ------\ndescription: Helps.\n",
  ])
  func `comments and blank lines within frontmatter are allowed`(_ lines: String) {
    let result = reading("---\n\(lines)---\nBody")
    #expect(result.definition?.description == "Helps.")
    #expect(result.definition?.body.text == "Body")
    #expect(result.diagnostics.allSatisfy { $0.code == .unknownKey })
  }

  @Test func `keys that no host knows do not swallow the next ones`() {
    let result = reading(
      "---\nname: helper\nversion: 2\nupdated: today\nowner: me\ndescription: a: b\ntype: tool\ntools: Read\n---\n"
    )
    #expect(result.definition?.description == "a: b")
    #expect(
      result.definition?.unknownKeys == ["version": 2, "updated": "today", "owner": "me", "type": "tool"])
    #expect(result.diagnostics.filter { $0.severity > .info }.map(\.code) == [.yamlInvalid])
  }

  @Test func `a description in unindented paragraphs is one, and the fault is where its second line is`() {
    let result = reading("---\nname: helper\ndescription: Reviews all\n\n変更に使用。\nmodel: opus\n---\n")
    #expect(result.definition?.description == "Reviews all\n\n変更に使用。")
    #expect(result.definition?.models == ["opus"])
    #expect(result.diagnostics.map(\.line) == [5])
  }

  @Test(arguments: ["\"Helps: often\"", "'Helps: often'", "|\n  Helps: often", ">-\n  Helps: often"])
  func `a description that is complete ends before a key that no host knows`(_ value: String) {
    let result = reading("---\nname: helper\ndescription: \(value)\napplyTo: \"\\.md\"\nmodel: opus\n---\n")
    #expect(result.definition?.description == "Helps: often")
    #expect(result.definition?.unknownKeys.keys.sorted() == ["applyTo"])
    #expect(result.diagnostics.filter { $0.severity > .info }.map(\.code) == [.yamlInvalid])
  }

  @Test(arguments: [
    ("description:\n  Use when: it rains\n  Not when: it is dry", "Use when: it rains\nNot when: it is dry"),
    ("description:\n  - Helps\n  - Waits", "- Helps\n- Waits"), ("description: [draft]", "[draft]"),
    ("description: {{ placeholder }}", "{{ placeholder }}"),
  ])
  func `a description that is a list or a map to YAML is its text`(_ lines: String, _ expected: String) {
    let text = "---\nname: helper\n\(lines)\n---\nBody\n"
    let result = reading(text)
    #expect(result.definition?.description == expected)
    #expect(result.diagnostics.map(\.code) == [.wrongType])
    #expect(reading(fixed(text)).definition?.description == expected)
    #expect(reading(fixed(text)).diagnostics == [])
  }

  @Test func `a comment that cuts a description off is reported`() {
    let result = reading("---\nname: helper\ndescription: Solves issue #12 and # more\n---\n")
    #expect(result.definition?.description == "Solves issue")
    #expect(result.diagnostics.map(\.code) == [.textCutOff])
    #expect(result.diagnostics.map { [$0.line, $0.column] } == [[3, 27]])
    #expect(reading(keys: "model: opus # the best").diagnostics == [])
    let color = reading(keys: "color: #FF0000").diagnostics
    #expect(color.map(\.code) == [.wrongType])
    #expect(color.first?.message.contains("comment") == true)
  }

  @Test(
    arguments: [
      (#"tools: '["Read", "Bash(git add:*)"]'"#, [.wrongType]),
      (#"tools: "Read", "Bash(git add:*)""#, [.yamlInvalid]),
      (#"tools: "Read, Bash(git add:*)""#, []), (#"tools: ['Read', 'Bash(git add:*)']"#, []),
    ] as [(String, [DiagnosticCode])])
  func `tools in quotes of all kinds are the same tools`(_ line: String, _ codes: [DiagnosticCode]) {
    let result = reading(keys: line)
    #expect(result.definition?.tools == .only(["Read", "Bash(git add:*)"].compactMap(ToolRule.init)))
    #expect(result.diagnostics.map(\.code) == codes)
  }

  @Test func `examples may be dialogues`() {
    let result = reading(
      keys: "examples:\n  - trigger: lift this\n    response: I lift it.\n  - user: carry that")
    #expect(result.definition?.examples.map(\.passage.text) == ["lift this", "carry that"])
    #expect(result.diagnostics == [])
  }

  @Test(arguments: ["mode: subagent", "permission:\n  edit: deny", "readonly: true", "argument-hint: what"])
  func `keys of a host that goes by the file's name need no other name`(_ line: String) {
    let result = reading("---\ndescription: Helps.\n\(line)\n---\n", file: "agents/helper.md")
    #expect(result.definition?.name == "helper")
    #expect(result.diagnostics == [])
  }

  @Test func `a name may be anything that is a text`() {
    for name in [
      "Code Reviewer", "Überprüfer", "reviewer 🚢", "42", "\"quoted\"", "'it''s'", "a.b", "REVIEW_er",
    ] {
      let result = reading("---\nname: \(name)\ndescription: Helps.\n---\n")
      #expect(result.definition != nil && result.diagnostics.allSatisfy { $0.severity == .info }, "\(name)")
    }
  }

  private func fixed(_ text: String) -> String {
    String(decoding: DefinitionFixer().fix(Array(text.utf8), file: "helper.md").bytes, as: UTF8.self)
  }
}

struct ForeignEncodingTests {
  private let text = definition("helper", "Helps “you” – naïve café.")
  private let reader = DefinitionReader()

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read and can be mended`(_ isBig: Bool, _ hasMark: Bool) {
    let words = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = words.flatMap {
      isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    let result = reader.read(bytes, file: "helper.md")
    #expect(result.definition?.description == "Helps “you” – naïve café.")
    #expect(result.diagnostics.map(\.code) == [.notUTF8])
    #expect(result.diagnostics.first?.message.contains("UTF-16") == true)
    #expect(DefinitionFixer().fix(bytes, file: "helper.md").bytes == Array(text.utf8))
  }

  @Test func `Windows-1252 is read, and left to a person`() {
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "“": 0x93
      case "”": 0x94
      case "–": 0x96
      default: UInt8(scalar.value)
      }
    }
    let result = reader.read(bytes, file: "helper.md")
    #expect(result.definition?.description == "Helps “you” – naïve café.")
    #expect(result.diagnostics.map(\.code) == [.notUTF8])
    #expect(result.diagnostics.map { [$0.line, $0.column] } == [[3, 20]])
    #expect(DefinitionFixer().fix(bytes, file: "helper.md").bytes == bytes)
  }

  @Test func `zeros within text are shown, and what is no text is not read`() {
    let zero = reader.read(Array(definition("helper", "Helps\0.").utf8), file: "helper.md")
    #expect(zero.definition?.description == "Helps\u{FFFD}.")
    #expect(zero.diagnostics.map(\.code) == [.notUTF8])
    let noise = Array(text.utf8) + (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 131) }
    let binary = reader.read(noise, file: "helper.md")
    #expect(binary.definition == nil)
    #expect(binary.diagnostics.map(\.code) == [.notUTF8])
  }
}

struct OddFolderTests {
  @Test func `links to nothing, pipes and other suffixes are told of`() throws {
    let folder = try TemporaryFolder()
    try folder.write(definition("a", "Helps."), to: "a.MD")
    try folder.write("---\ndescription: Helps.\n---\n", to: "b.chatmode.md")
    try folder.write("# Not an agent\n", to: "README.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone.md", withDestinationPath: "nowhere")
    #expect(mkfifo(folder.path + "/pipe.md", 0o600) == 0)
    let results = DefinitionLoader().read([.path(folder.path, .project)])
    #expect(results.compactMap(\.definition).map(\.name) == ["a", "b"])
    #expect(results.flatMap(\.diagnostics).map(\.code) == [.frontmatterMissing, .unreadable, .unreadable])
    #expect(results.flatMap(\.diagnostics).map(\.severity) == [.info, .error, .error])
  }

  @Test func `folders that lie too deep are told of`() throws {
    let folder = try TemporaryFolder()
    let deep = (1...20).map { "f\($0)" }.joined(separator: "/")
    try folder.write(definition("a", "Helps."), to: deep + "/a.md")
    let results = DefinitionLoader().read([.path(folder.path, .project)])
    #expect(results.flatMap(\.diagnostics).map(\.code) == [.folderTooLarge])
  }
}

import Reporting
import Testing

@testable import AgentKit

struct RecoveryTests {
  /// Frontmatter that strict YAML refuses, and the description that its author meant.
  static let cases = [
    (
      "a colon and a blank", "description: Use when: it rains. Triggers on: 'wet'",
      "Use when: it rains. Triggers on: 'wet'"
    ),
    (
      "unindented lines with colons", "description: Use it.\nuser: \"hello\"\nassistant: I will: do\n<end>",
      "Use it.\nuser: \"hello\"\nassistant: I will: do\n<end>"
    ),
    (
      "indented examples", "description: Use it to: build\n\n  <example>\n    user: x\n  </example>",
      "Use it to: build\n\n<example>\n  user: x\n</example>"
    ),
    ("quotes in quotes", "description: \"Say \"hello\" twice: now\"", "Say \"hello\" twice: now"),
    ("an alias that is none", "description: *important*", "*important*"),
    ("a tab", "description:\tUse: it\n\tnow", "Use: it\nnow"),
    ("a reserved mark", "description: @helper: helps", "@helper: helps"),
    ("an open bracket", "description: [draft] helps: more", "[draft] helps: more"),
    ("an emoji and a colon", "description: 🚢 Ships: all", "🚢 Ships: all"),
    ("escapes in broken quotes", #"description: "a: \"b\" "c\nd""#, "a: \"b\" \"c\nd"),
  ]

  @Test(arguments: cases)
  func `what strict YAML refuses is read by its known keys`(
    _ title: String, _ lines: String, _ expected: String
  ) {
    let result = reading("---\nname: helper\n\(lines)\ntools: [Read, Grep]\nmodel: opus\n---\nBody")
    #expect(result.definition?.name == "helper", "\(title)")
    #expect(result.definition?.description == expected, "\(title)")
    #expect(result.definition?.tools == .only([ToolRule("Read"), ToolRule("Grep")].compactMap(\.self)))
    #expect(result.definition?.models == ["opus"])
    #expect(result.diagnostics.map(\.code) == [.yamlInvalid])
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning && !$0.fix.isEmpty && $0.line >= 3 })
  }

  @Test(arguments: cases)
  func `the mended file says the same and strict YAML takes it`(
    _ title: String, _ lines: String, _ expected: String
  ) {
    let text = "---\n# a comment\nname: helper\n\(lines)\ntools: [Read, Grep]\n---\nBody: text\n"
    let fixed = DefinitionFixer().fix(Array(text.utf8), file: "helper.md")
    #expect(fixed.mended.map(\.code) == [.yamlInvalid], "\(title)")
    #expect(fixed.remaining == [])
    let again = reading(String(decoding: fixed.bytes, as: UTF8.self))
    #expect(again.definition?.description == expected)
    #expect(again.diagnostics == [])
    let after = String(decoding: fixed.bytes, as: UTF8.self)
    #expect(after.hasPrefix("---\n# a comment\nname: helper\ndescription:"))
    #expect(after.hasSuffix("\ntools: [Read, Grep]\n---\nBody: text\n"), "nothing else changes")
  }

  @Test func `a star for all tools is taken as it stands`() {
    let result = reading("---\nname: helper\ndescription: Helps.\ntools: *\n---\n")
    #expect(result.definition?.tools == .all)
    #expect(result.diagnostics.map(\.code) == [.yamlInvalid])
    #expect(result.diagnostics.first?.line == 4)
  }

  @Test func `a known key ends a broken value, and so does a common one that no host reads`() {
    let result = reading("---\nname: helper\ndescription: a: b\ncategory: tools\ncolor: red\n---\n")
    #expect(result.definition?.description == "a: b")
    #expect(result.definition?.unknownKeys == ["category": "tools"])
    #expect(result.definition?.settings.color == "red")
  }

  @Test func `only the field that is broken is taken as plain text`() {
    let result = reading("---\nname: helper\ndescription: a: b\nmcp-servers:\n  db:\n    command: run\n---\n")
    #expect(result.definition?.mcpServers.first?.configuration == ["command": "run"])
  }

  @Test func `a key that stands twice is an error and the first one counts`() {
    for text in ["name: helper\ndescription: a\nname: other", "name: helper\ndescription: a: b\nname: other"]
    {
      let result = reading("---\n\(text)\n---\n")
      #expect(result.definition?.name == "helper")
      #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.duplicateKey])
      #expect(result.diagnostics.first { $0.code == .duplicateKey }?.line == 4)
    }
  }

  @Test func `frontmatter that is nested too deeply is an error`() {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    let result = reading(keys: "hooks: \(deep)")
    #expect(result.definition?.name == "helper")
    #expect(result.definition?.settings.hooks == nil)
    #expect(result.diagnostics.map(\.code) == [.yamlTooComplex])
  }

  @Test func `a key that nobody knows and that reaches a limit takes no field along`() {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    let result = reading("---\nname: helper\ndescription: Helps with words\nvendor: \(deep)\n---\n")
    #expect(result.definition?.name == "helper")
    #expect(result.definition?.description == "Helps with words")
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.yamlTooComplex])
    #expect(result.diagnostics.first { $0.code == .yamlTooComplex }?.line == 4)
  }

  @Test func `aliases that multiply beyond the limit are an error, and the description stays`() {
    let row = { (name: String, of: String) in
      "\(name): &\(name) [" + Array(repeating: of, count: 9).joined(separator: ",") + "]"
    }
    let names = ["a", "b", "c", "d", "e", "f", "g"]
    let rows = names.enumerated().map { row($1, $0 == 0 ? "1" : "*" + names[$0 - 1]) }.joined(separator: "\n")
    let result = reading("---\nname: helper\ndescription: Helps with words\n\(rows)\n---\n")
    #expect(result.definition?.description == "Helps with words")
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.yamlTooComplex])
  }

  @Test func `the fix keeps the line ends of the file`() {
    let text = "---\r\nname: helper\r\ndescription: a: b\r\n  c\r\n---\r\nBody\r\n"
    let fixed = DefinitionFixer().fix(Array(text.utf8), file: "helper.md")
    #expect(
      String(decoding: fixed.bytes, as: UTF8.self)
        == "---\r\nname: helper\r\ndescription: |-\r\n  a: b\r\n  c\r\n---\r\nBody\r\n")
  }
}

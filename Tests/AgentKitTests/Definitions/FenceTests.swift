import Reporting
import Testing

@testable import AgentKit

struct FenceTests {
  @Test(arguments: ["---", "---  ", "---\t", "..."])
  func `blanks may follow a fence`(_ closing: String) {
    let result = reading("---\t \nname: helper\ndescription: Helps.\n\(closing)\nBody\n---\nmore")
    #expect(result.diagnostics == [])
    #expect(result.definition?.body.text == "Body\n---\nmore")
    #expect(result.definition?.body.line == 5)
  }

  @Test func `dashes within values and indented ones are no fence`() {
    let result = reading(
      "---\nname: helper\ndescription: a --- b\ninitialPrompt: |\n  x\n  ---\n  y\n---\nBody")
    #expect(result.definition?.description == "a --- b")
    #expect(result.definition?.settings.initialPrompt == "x\n---\ny\n")
    #expect(result.definition?.body.text == "Body")
  }

  @Test(arguments: [
    "", "\n", "# Title\n", "name: helper\n---\n", "----\nname: a\n---\n", " ---\nname: a\n---\n",
  ])
  func `a file without an opening fence describes no agent`(_ text: String) {
    let result = reading(text)
    #expect(result.definition == nil)
    #expect(result.diagnostics.map(\.code) == [.frontmatterMissing])
  }

  @Test(arguments: ["---\n---\n", "---\n\n# nothing\n---\nBody", "---\ntitle: A page\n---\nBody"])
  func `frontmatter with neither name nor description describes no agent`(_ text: String) {
    let result = reading(text)
    #expect(result.definition == nil)
    #expect(result.diagnostics.contains { $0.code == .frontmatterMissing && $0.severity == .error })
  }

  @Test func `a fence that is not closed ends before the first blank line`() {
    let result = reading("---\nname: helper\ndescription: Helps.\n\n# Title\n\nname: other")
    #expect(result.definition?.name == "helper")
    #expect(result.definition?.body.text == "# Title\n\nname: other")
    #expect(result.diagnostics.map(\.code) == [.frontmatterUnclosed])
    #expect(result.diagnostics.map(\.severity) == [.error])
  }

  @Test func `blank lines before the fence are reported and can be deleted`() {
    let text = "\n \n---\nname: helper\ndescription: Helps.\n---\nBody\n"
    let result = reading(text)
    #expect(result.definition?.place(of: "name") == Place(line: 4))
    #expect(result.diagnostics.map(\.code) == [.frontmatterNotFirst])
    let mended = DefinitionFixer().fix(Array(text.utf8), file: "helper.md").bytes
    #expect(String(decoding: mended, as: UTF8.self) == "---\nname: helper\ndescription: Helps.\n---\nBody\n")
  }

  @Test func `frontmatter that is no map is an error`() {
    let result = reading("---\n- name\n- description\n---\n")
    #expect(result.definition == nil)
    #expect(result.diagnostics.first?.code == .frontmatterNotMapping)
  }
}

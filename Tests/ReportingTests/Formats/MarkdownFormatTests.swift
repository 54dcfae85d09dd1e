import Testing

@testable import Reporting

struct `Markdown text` {
  @Test(arguments: [
    ("plain words, node:22.11-alpine", "plain words, node:22.11-alpine"),
    ("*a* _b_ `c` ~d~", #"\*a\* \_b\_ \`c\` \~d\~"#),
    ("snake_case_name", "snake_case_name"),
    ("[x](javascript:alert(1))", #"\[x\](javascript:alert(1))"#),
    ("![x](http://t)", #"!\[x\](http://t)"#),
    ("<img src=x onerror=y> &amp;", "&lt;img src=x onerror=y&gt; &amp;amp;"),
    ("# heading", "\\# heading"), ("- item", #"\- item"#), ("1. item", #"1\. item"#),
    ("12) item", #"12\) item"#),
    ("84.2 MB", "84.2 MB"), ("=====", #"\====="#),
    ("a|b", #"a\|b"#), ("back\\slash", #"back\\slash"#), ("$math$", #"\$math\$"#),
    ("@team, see #12", "@<!-- -->team, see #<!-- -->12"), ("node@sha256", "node@sha256"),
    ("two\nlines\r\nhere", "two lines here"), ("    code?", "code?"), ("\u{202E}x", "&lt;U+202E&gt;x"),
  ])
  func `shows exactly what it is given`(text: String, markdown: String) {
    #expect(MarkdownText.inline(text) == markdown)
  }

  @Test(arguments: [
    ("web", "`web`"), ("", ""), ("a`b", "``a`b``"), ("`x`", "`` `x` ``"), ("a``b`c", "```a``b`c```"),
    ("a\nb", "`a b`"),
  ])
  func `as code has a fence of its own`(text: String, markdown: String) {
    #expect(MarkdownText.code(text) == markdown)
  }

  @Test func `in a fence cannot close it`() {
    #expect(
      MarkdownText.fenced(["a", "`````", "b"], language: "yaml") == [
        "``````yaml", "a", "`````", "b", "``````",
      ])
    #expect(MarkdownText.fenced(["a"], language: "x y`") == ["```", "a", "```"])
  }
}

struct `The Markdown format` {
  private func render(_ blocks: Block...) throws -> String {
    let text = try ReportFormat.markdown.render(Report("T", verdict: Verdict(.good, "Fine."), blocks: blocks))
    return String(text.dropFirst("# T\n\n**✅ good** — Fine.\n\n".count))
  }

  @Test func `writes tables whose cells cannot end them`() throws {
    let table = Block.Table(
      columns: [Block.Column("Image", style: .code), Block.Column("Size", .trailing)],
      rows: [["a|b", Block.Cell("1 | 2", .bad)], ["c"]])
    #expect(
      try render(.table(table)) == """
        | Image | Size |
        | --- | ---: |
        | `a\\|b` | ❌ 1 \\| 2 |
        | `c` |  |

        """)
  }

  @Test func `writes a checklist with the state and the evidence`() throws {
    let list: [Block.Criterion] = [.passed("Builds", evidence: "exit 0"), .unknown("Scanned")]
    #expect(try render(.checklist(list)) == "- [x] Builds — exit 0\n- [ ] Scanned *(not checked)*\n")
  }

  @Test func `writes a diff as its unified hunks`() throws {
    let diff = Block.Diff(file: "f", before: "a\nb\n", after: "a\nc")
    #expect(
      try render(.diff(diff))
        == "`f`\n\n```diff\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file\n```\n")
    #expect(try render(.diff(Block.Diff(file: "f", before: "a", after: "a"))) == "`f` is unchanged.\n")
  }

  @Test func `writes a finding with its line, help and fix`() throws {
    let finding = Finding(
      rule: "base-untagged", severity: .error, message: "No tag.",
      location: SourceLocation(file: "D", line: 1, column: 6),
      help: "Pin it.", fix: Fix("Use node:22", edits: []), aliases: ["DL3006"])
    let source = Block.Excerpt(file: "D", text: "FROM node\n")
    #expect(
      try render(.findings(Block.Findings([finding], sources: [source]))) == """
        `D` — 1 error

        - ❌ **error** No tag.\\
          `base-untagged`, `DL3006` · line 1, column 6\\
          Pin it.\\
          **Fix:** Use node:22
          ```
          FROM node
               ^^^^
          ```

        """)
  }

  @Test func `keeps the lines of a comment comments`() throws {
    let command = Block.Command("docker ps", comment: "list\nrm -rf /")
    #expect(try render(.commands([command])) == "```sh\n# list\n# rm -rf /\ndocker ps\n```\n")
  }

  @Test func `keeps the spaces around styled words`() throws {
    #expect(
      try render(.paragraph("Run \(code: "it") \(strong: "now") , please ")) == "Run `it` **now** , please\n")
  }
}

import Archives
import Testing

struct IgnoreTests {
  @Test func `an ignore file is read line by line as the engine does`() {
    let text =
      "\u{FEFF}# comment\n\n  node_modules/ \r\n/dist\n # no comment\n!./keep/../kept\n!\n/\n a b \n#"
    #expect(
      IgnoreFile.patterns(in: Array(text.utf8)) == [
        "node_modules", "dist", "# no comment", "!kept", "!", "/", "a b",
      ])
    #expect(IgnoreFile.patterns(in: []) == [])
  }

  @Test func `a pattern of nothing but stars needs no room on the stack`() throws {
    let patterns = try IgnorePatterns([String(repeating: "*", count: 1 << 18) + "x"])
    #expect(!patterns.ignores("a"))
    #expect(patterns.ignores("x"))
  }

  @Test(arguments: [
    // pattern, path, whether it is ignored
    ("file", "file", true), ("file", "dir/file", false), ("dir", "dir/file", true), ("dir", "dirt", false),
    ("*", "a", true), ("*", "a/b", true), ("*.go", "a.go", true), ("*.go", "x/a.go", false),
    ("*/temp*", "a/temporary.txt", true), ("*/temp*", "a/b/temp", false), ("*/*/temp*", "a/b/temp", true),
    ("temp?", "tempa", true), ("temp?", "temp", false), ("temp?", "temp/", false), ("a?c", "a/c", false),
    ("**", "a", true), ("**", "a/b/c", true),
    ("**/*.go", "a.go", true), ("**/*.go", "x/y/a.go", true), ("**/*.go", "a.got", false),
    ("**/foo", "foo", true), ("**/foo", "a/b/foo", true), ("**/foo", "afoo", false),
    ("**/foo", "foo/bar", true),
    ("**foo", "afoo", true), ("**foo", "a/bfoo", true),
    ("foo/**", "foo/a", true), ("foo/**", "foo/a/b", true), ("foo/**", "foo", false),
    ("foo/**", "foobar", false),
    ("foo**", "foobar/x", true),
    ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/xb", false), ("a/**/b", "ab", false),
    ("a/**b", "a/xb", false), ("a/**b", "a/x/b", true),
    ("**/a/**", "x/a/y", true), ("**/a/**", "a/y", true), ("**/a/**", "x/a", false),
    ("a[b-d]e", "ace", true), ("a[b-d]e", "aee", false), ("a[^b-d]e", "aee", true),
    ("a[^b-d]e", "ace", false),
    ("[a-c]*", "b1", true), ("a\\*b", "a*b", true), ("a\\*b", "axb", false), ("a.b", "axb", false),
    ("a+(b)|{c}$", "a+(b)|{c}$", true), ("ü?", "üö", true), ("?", "ö", true),
    ("*a*a*a*a*b", String(repeating: "a", count: 200), false), ("..", "a", false), (".", "a", false),
  ])
  func `patterns match as the engine matches them`(_ pattern: String, _ path: String, _ isIgnored: Bool)
    throws
  {
    #expect(try IgnorePatterns([pattern]).ignores(path) == isIgnored)
  }

  @Test(arguments: [
    // patterns, path, whether it is ignored
    (["*.md", "!README.md"], "README.md", false), (["*.md", "!README.md"], "a.md", true),
    (["*.md", "!README*.md", "README-secret.md"], "README-secret.md", true),
    (["*.md", "README-secret.md", "!README*.md"], "README-secret.md", false),
    (["dir", "!dir/keep"], "dir/keep", false), (["dir", "!dir/keep"], "dir/other", true),
    (["dir", "!dir/keep", "dir/keep/not"], "dir/keep/yes", false),
    (["dir", "!dir/keep", "dir/keep/not"], "dir/keep/not", true),
    (["*", "!src/**"], "src/a/b", false), (["*", "!src"], "src/a", false),
    (["**", "!**/*.go"], "x/a.go", false),
    (["!file"], "file", false), (["file", "!file", "file"], "file", true),
  ])
  func `the last pattern that says something decides`(_ patterns: [String], _ path: String, _ isIgnored: Bool)
    throws
  {
    #expect(try IgnorePatterns(patterns).ignores(path) == isIgnored)
  }

  @Test(arguments: ["!", "[", "[]", "a[", "[a", "[a-", "[a-]", "[-a]", "[z-a]", "a\\", "[^]"])
  func `a pattern that means nothing is an error that shows it`(_ pattern: String) {
    let error = #expect(throws: ArchiveError.self) { try IgnorePatterns([pattern]) }
    #expect(error?.code == .invalidPattern)
    #expect(error?.message.contains(pattern.debugDescription) == true)
  }
}

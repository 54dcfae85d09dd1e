import Testing

@testable import Dockerfiles

@Suite struct WordExpanderTests {
  private static let variables = [
    "name": "ship", "empty": "", "path": "/usr/local/lib", "two": "a b", "file": "a.tar.gz",
  ]

  @Test(arguments: [
    ("plain", "plain"), ("$name", "ship"), ("${name}s", "ships"), ("$names", ""), ("'$name'", "$name"),
    ("\"$name\"", "ship"), ("\\$name", "$name"), ("\"\\$name\"", "$name"), ("\"a\\b\"", "a\\b"),
    ("a\\b", "ab"),
    ("a'b c'\"d e\"", "ab cd e"), ("'a\\'", "a\\"), ("x\\", "x"), ("$", "$"), ("$.", "$."), ("$1x", "x"),
    ("${none:-d}", "d"), ("${empty:-d}", "d"), ("${empty-d}", ""), ("${none-d}", "d"),
    ("${name:+yes}", "yes"), ("${empty:+yes}", ""), ("${empty+yes}", "yes"), ("${none+yes}", ""),
    ("${name:?must}", "ship"), ("${none:-${name}}", "ship"), ("${none:-\"a b\"}", "a b"), ("${none:-}", ""),
    ("${path#*/}", "usr/local/lib"), ("${path##*/}", "lib"), ("${path%/*}", "/usr/local"),
    ("${path%%/*}", ""),
    ("${file%.*}", "a.tar"), ("${file%%.*}", "a"), ("${file#?.}", "tar.gz"), ("${file#\\*}", "a.tar.gz"),
    ("${name/i/o}", "shop"), ("${path//\\//-}", "-usr-local-lib"), ("${name/x/y}", "ship"), ("a<b", "a<b"),
  ])
  func `variables, quotes and modifiers`(_ text: String, _ expected: String) throws {
    #expect(try WordExpander().expand(text, { Self.variables[$0] }).text == expected)
  }

  @Test(arguments: [
    "${", "${name", "${}", "${:-x}", "${{name}", "${name:=x}", "${name!x}", "'open", "\"open", "${none?}",
    "${empty:?}", "${name/x", "${none:-${name}", "${name#\\x}",
  ])
  func `what cannot be expanded is an error`(_ text: String) {
    #expect(throws: WordExpander.Failure.self) { try WordExpander().expand(text, { Self.variables[$0] }) }
  }

  @Test(arguments: [
    ("a b  c", ["a", "b", "c"]), ("'a b' c", ["a b", "c"]), ("a\\ b", ["a b"]), ("$two", ["a", "b"]),
    ("x${two}y", ["xa", "by"]), ("\"$two\"", ["a b"]), ("<< EOF x", ["<< EOF", "x"]),
  ])
  func `words are split where white space is bare`(_ text: String, _ expected: [String]) throws {
    let words = try WordExpander().expand(text, { Self.variables[$0] }).words
    #expect(words.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
  }

  @Test func `the escape character can be another`() throws {
    var expander = WordExpander()
    expander.escape = UInt8(ascii: "`")
    #expect(try expander.expand("C:\\a`$name", { Self.variables[$0] }).text == "C:\\a$name")
  }

  @Test func `unset variables can be kept`() throws {
    var expander = WordExpander()
    expander.keepsUnset = true
    let expansion = try expander.expand("$none/${none:-x}/$name", { Self.variables[$0] })
    #expect(expansion.text == "$none/${none:-x}/ship")
    #expect(expansion.names == ["none", "name"])
  }
}

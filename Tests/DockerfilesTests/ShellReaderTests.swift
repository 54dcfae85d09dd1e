import Testing

@testable import Dockerfiles

@Suite struct ShellReaderTests {
  private func script(_ text: String) throws -> ShellScript {
    let bytes = Array(text.utf8)
    return ShellReader.read(LogicalLine(bytes, 0..<bytes.count), 0..<bytes.count)
  }

  @Test(arguments: [
    ("a b && c | d; e || f & g", ["a b", "c", "d", "e", "f", "g"]),
    ("if a; then b; elif c; then d; else e; fi && f", ["a", "b", "c", "d", "e", "f"]),
    ("for x in 1 2; do a $x; done; b", ["a $x", "b"]),
    ("while read l; do a; done < f", ["read l", "a"]),
    ("(a; b) && { c; d; }", ["a", "b", "c", "d"]),
    ("case $x in a|b) c d;; *) e;; esac; f", ["c d", "e", "f"]),
    ("a \"$(b c)\" `d`", ["b c", "d", "a $(b c) `d`"]),
    ("f() { a; }; f", ["a", "f"]),
    ("[[ a == b ]] && c", ["c"]),
    ("a <<E\nnot; a | command\nE\nb", ["a", "b"]),
    ("x=(1 2 3); a", ["", "a"]),
    ("a # b && c", ["a"]),
    ("a#b", ["a#b"]),
    ("a 2>&1 >/dev/null b", ["a b"]),
    ("! a", ["a"]),
  ])
  func `simple commands are found`(_ text: String, _ expected: [String]) throws {
    let commands = try script(text).commands
    #expect(commands.map { $0.words.map(\.text).joined(separator: " ") } == expected)
  }

  @Test(arguments: [
    ("'a b'", "a b", true, true), ("\"a\\\"b\"", "a\"b", true, true), ("a\\ b", "a b", true, true),
    ("$x", "$x", false, false), ("\"${x:-y}\"", "${x:-y}", false, true), ("*.c", "*.c", false, false),
    ("~/x", "~/x", false, false), ("a$", "a$", true, false), ("$((1 + 2))", "$((1 + 2))", false, false),
    ("'$x'", "$x", true, true), ("a=b", "a=b", true, false),
  ])
  func `words lose their quotes and keep their expansions`(
    _ text: String, _ expected: String, _ isLiteral: Bool, _ isQuoted: Bool
  ) throws {
    let word = try #require(try script("p " + text).commands.last?.words.last)
    #expect(word.text == expected)
    #expect(word.isLiteral == isLiteral)
    #expect(word.isQuoted == isQuoted)
  }

  @Test(arguments: [
    "a && (b", "a 'b", "a \"b", "a $(b", "a `b", "if a; then b", "a)", "fi", "case x in a) b", "a <<E\nb",
    "${x",
  ])
  func `what has no end is incomplete`(_ text: String) throws {
    #expect(try !script(text).isComplete)
  }

  @Test(arguments: [
    ("a && b | c", true), ("a", true), ("a; b", false), ("a || b", false), ("a && (b)", false),
    ("a &", false),
    ("a && b # c", false), ("a\nb", false), ("if a; then b; fi", false),
  ])
  func `plain lists are told from the rest`(_ text: String, _ isPlain: Bool) throws {
    #expect(try script(text).isPlainAndList == isPlain)
  }

  @Test(
    arguments: [
      ("sudo -E -u app apt-get update", "apt-get"), ("env -i A=b /usr/bin/make x", "make"),
      ("A=1 B=2 c", "c"),
      ("exec nice -n 5 d", "d"), ("timeout 10 e", "e"), ("A=1", nil),
    ] as [(String, String?)])
  func `the program is found behind others`(_ text: String, _ program: String?) throws {
    #expect(try script(text).commands[0].program == program)
  }

  @Test func `commands know how they are joined and how deep they are`() throws {
    let commands = try script("a && b || c | d; e $(f)").commands
    #expect(commands.map(\.connector) == [.start, .and, .or, .pipe, .start, .sequence])
    #expect(commands.map(\.depth) == [0, 0, 0, 0, 1, 0])
  }

  @Test func `package managers are read by their own grammar`() throws {
    let apt = try #require(
      try script("apt-get -qy -o Dpkg::Use-Pty=0 install -t stable curl git=1:2 --no-install-recommends")
        .commands[0]
        .packageCommand)
    #expect(apt.manager == .apt && apt.action == .install)
    #expect(apt.operands.map(\.text) == ["curl", "git=1:2"])
    #expect(apt.hasLetter("y") && apt.has("--no-install-recommends"))
    let pip = try #require(
      try script("python3 -m pip install -r req.txt --index-url=https://x flask").commands[0].packageCommand)
    #expect(pip.manager == .pip && pip.operands.map(\.text) == ["flask"])
    #expect(pip.optionValues.map(\.value.text) == ["req.txt", "https://x"])
    #expect(try script("pip3.12 install x").commands[0].packageCommand?.manager == .pip)
    #expect(try script("pipx install x").commands[0].packageCommand == nil)
    #expect(try script("apk --no-cache add x").commands[0].packageCommand?.action == .install)
    #expect(try script("yarn").commands[0].packageCommand?.action == .install)
    #expect(try script("yarn build").commands[0].packageCommand?.action == .other)
  }
}

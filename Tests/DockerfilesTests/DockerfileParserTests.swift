import Testing

@testable import Dockerfiles

@Suite struct DockerfileParserTests {
  private func arguments(_ text: String) throws -> [[String]] {
    try parsed(text).instructions.map { [$0.keyword.name] + $0.arguments.map(\.text) }
  }

  @Test func `instructions and their arguments are read`() throws {
    #expect(
      try arguments(
        "FROM alpine:3.24 AS base\n\n# words\nCOPY a b /c/\nworkdir /srv/my app\nEXPOSE 80\t443/udp\n")
        == [
          ["FROM", "alpine:3.24", "AS", "base"], ["COPY", "a", "b", "/c/"], ["WORKDIR", "/srv/my app"],
          ["EXPOSE", "80", "443/udp"],
        ])
  }

  @Test(arguments: [
    ("RUN a \\\n  b\n", "a   b"),
    ("RUN a\\\nb\n", "ab"),
    ("RUN a \\  \n b\n", "a  b"),
    ("RUN a \\\n# a comment\n   # another\n b\n", "a  b"),
    ("RUN a \\\n\n b\n", "a  b"),
    ("RUN a \\\r\n b\r\n", "a  b"),
    ("RUN a \\", "a"),
    ("RUN \\\n \\\n a\n", "a"),
    ("RUN a \\\\\nRUN b\n", "a \\\\"),
  ])
  func `continuations are joined`(_ text: String, _ expected: String) throws {
    #expect(try parsed("FROM scratch\n" + text).instructions[1].arguments.map(\.text) == [expected])
  }

  @Test func `a token of a continued instruction knows its bytes`() throws {
    let text = "FROM scratch\nCOPY one \\\n  # first\n  two \\\n  /three/\n"
    let file = try parsed(text)
    let copy = file.instructions[1]
    #expect(copy.arguments.map { file.text($0.range) } == ["one", "two", "/three/"])
    let position = file.lines.position(of: copy.arguments[1].range.lowerBound)
    #expect(position == (4, 3))
    #expect(file.text(copy.range).hasSuffix("/three/"))
  }

  @Test(arguments: [
    ("CMD [\"a\", \"b c\"]", InstructionContent.Form.json, ["a", "b c"]),
    ("CMD [ \"\\u00e9\\n\\\"\" , \"\\ud83d\\ude00\" ]", .json, ["é\n\"", "😀"]),
    ("CMD []", .json, []),
    ("CMD ['a']", .text, ["['a']"]),
    ("CMD [\"a\",]", .text, ["[\"a\",]"]),
    ("CMD [\"a\"] b", .text, ["[\"a\"] b"]),
    ("CMD [\"unfinished]", .text, ["[\"unfinished]"]),
    ("COPY [\"a b\", \"/c/\"]", .json, ["a b", "/c/"]),
    ("VOLUME [\"/x\"]", .json, ["/x"]),
  ])
  func `exec form is JSON, and anything else is not`(
    _ text: String, _ form: InstructionContent.Form, _ expected: [String]
  ) throws {
    let instruction = try parsed("FROM scratch\n" + text + "\n").instructions[1]
    #expect(instruction.form == form)
    #expect(instruction.arguments.map(\.text) == expected)
  }

  @Test func `an array of something else than strings is an error`() throws {
    #expect(try parsed("FROM scratch\nCMD [1, [\"a\"], {\"b\": null}]\n").problems.map(\.phase) == [.syntax])
  }

  @Test(arguments: [
    ("ENV a=1 b=\"x y\" c=d\\ e", ["a=1", "b=\"x y\"", "c=d\\ e"]),
    ("ENV a 1 b", ["a=1 b"]),
    ("LABEL k='a=b'", ["k='a=b'"]),
    ("ARG one two=2", ["one", "two=2"]),
    ("ENV a=\"\"", ["a=\"\""]),
    ("ENV a=b\u{A0}c=d", ["a=b", "c=d"]),
  ])
  func `names and values are read in both forms`(_ text: String, _ expected: [String]) throws {
    let pairs = try parsed("FROM scratch\n" + text + "\n").instructions[1].pairs
    #expect(pairs.map { pair in pair.key.text + (pair.value.map { "=" + $0.text } ?? "") } == expected)
  }

  @Test func `options are read before the arguments`() throws {
    let copy = try parsed("FROM scratch\nCOPY --from=build --chown='a b' --link -- --odd /x\n").instructions[
      1]
    #expect(copy.flags.map(\.name) == ["from", "chown", "link"])
    #expect(copy.flags.map(\.value) == ["build", "a b", nil])
    #expect(copy.arguments.map(\.text) == ["--odd", "/x"])
  }

  @Test func `ONBUILD holds an instruction`() throws {
    let onbuild = try parsed("FROM scratch\nONBUILD COPY --chown=1 a /b\n").instructions[1]
    #expect(onbuild.trigger?.keyword == .copy)
    #expect(onbuild.effective.arguments.map(\.text) == ["a", "/b"])
  }

  @Test func `HEALTHCHECK has a type before its command`() throws {
    let check = try parsed("FROM scratch\nHEALTHCHECK --interval=5s CMD  curl -f x\n").instructions[1]
    #expect(check.healthcheckType?.text == "CMD")
    #expect(check.arguments.map(\.text) == ["curl -f x"])
  }

  @Test func `directives are read at the head of the file only`() throws {
    let file = try parsed(
      "# syntax=docker/dockerfile:1\n# ESCAPE = `\nFROM scratch\n# escape=\\\nRUN a `\n b\n")
    #expect(file.directives.map(\.name) == [.syntax, .escape])
    #expect(file.escape == UInt8(ascii: "`"))
    #expect(file.instructions[1].arguments.map(\.text) == ["a  b"])
    #expect(try parsed("# a comment\n# escape=`\nFROM scratch\n").directives.isEmpty)
    #expect(try parsed("# escape=x\nFROM scratch\n").problems.map(\.phase) == [.syntax])
    #expect(try parsed("# escape=`\n# escape=`\nFROM scratch\n").problems.map(\.phase) == [.syntax])
  }

  @Test func `the comments before an instruction belong to it`() throws {
    let file = try parsed("# check=skip=all\n# one\nFROM scratch\n# two\n\n# three\nRUN a\n")
    #expect(file.instructions[0].comments.map(\.text) == ["one"])
    #expect(file.instructions[1].comments.map(\.text) == ["two", "three"])
  }
}

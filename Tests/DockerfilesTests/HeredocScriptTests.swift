import Testing

@testable import Dockerfiles

/// Which here-documents are scripts of a shell, and what rules see of them.
@Suite struct HeredocScriptTests {
  private func script(_ run: String, shell: String = "") throws -> ShellScript? {
    let file = try parsed("FROM debian:13\n\(shell)RUN \(run)\n")
    return file.instructions.last?.script
  }

  @Test(arguments: [
    ("<<EOF\na\nb\nEOF", [String]()), ("<<EOF bash\na\nb\nEOF", ["bash"]),
    ("<<EOF bash -e\na\nb\nEOF", ["bash", "-e"]),
    ("<<-'EOF' /bin/bash -eo pipefail -s\n\ta\n\tb\n\tEOF", ["bash", "-eo", "pipefail", "-s"]),
    ("bash <<EOF\na\nb\nEOF", ["bash"]), ("--network=none <<EOF sh -x\na\nb\nEOF", ["sh", "-x"]),
    ("<<EOF\n#!/bin/bash\na\nb\nEOF", ["bash"]), ("<<EOF\n#!/bin/sh -e\na\nb\nEOF", ["sh", "-e"]),
    ("<<EOF\n#!/usr/bin/env -S A=1 bash\na\nb\nEOF", ["bash"]),
  ])
  func `what a shell runs is read as its script`(_ run: String, _ interpreter: [String]) throws {
    let script = try #require(try script(run))
    #expect(script.isHeredoc)
    #expect(script.interpreter == interpreter)
    #expect(script.commands.map { $0.program ?? "" } == ["a", "b"])
  }

  @Test(arguments: [
    "<<EOF\n#!/usr/bin/env python3\na\nb\nEOF", "<<EOF\n#!/opt/sh/python\na\nb\nEOF",
  ])
  func `the body of another language is not read`(_ run: String) throws {
    #expect(try script(run) == nil)
  }

  @Test(arguments: [
    ("<<EOF python3\na\nb\nEOF", "python3"), ("cat <<EOF > /x\na\nb\nEOF", "cat"),
    ("<<EOF bash /x.sh\na\nb\nEOF", "bash"), ("<<EOF bash -c 'cat'\na\nb\nEOF", "bash"),
  ])
  func `a body that is a program's input leaves the line to be read`(_ run: String, _ program: String) throws
  {
    let script = try #require(try script(run))
    #expect(!script.isHeredoc)
    #expect(script.commands.map(\.program) == [program])
  }

  @Test func `a shell of its own is strict by its own options, not by those of the stage`() throws {
    let strict = "SHELL [\"/bin/bash\", \"-e\", \"-o\", \"pipefail\", \"-c\"]\n"
    func found(_ run: String) throws -> Set<String> {
      try rules(in: "FROM debian:13\n\(strict)RUN \(run)\n").intersection(["heredoc-set-e", "pipefail"])
    }
    #expect(try found("<<EOF\na | b\nc\nEOF") == [])
    #expect(try found("<<EOF bash\na | b\nc\nEOF") == ["heredoc-set-e", "pipefail"])
    #expect(try found("<<EOF bash -e\na | b\nc\nEOF") == ["pipefail"])
    #expect(try found("<<EOF bash -eo pipefail\na | b\nc\nEOF") == [])
    #expect(try found("<<EOF python3\na | b\nc\nEOF") == [])
  }

  @Test func `rules find what another shell runs, and mend it in the body`() throws {
    let text = "FROM debian:13\nRUN <<EOF bash -e\napt-get install curl\nEOF\n"
    #expect(try rules(in: text).contains("apt-yes"))
    #expect(try optimized(text).contains("\napt-get install -y"))
  }

  @Test func `the way back to the file is known for ShellCheck`() throws {
    let source = try #require(
      try parsed("FROM debian:13\nRUN <<EOF bash -e\necho $a\nEOF\n").shellSources.first)
    #expect(source.dialect == "bash")
    #expect(String(decoding: source.bytes, as: UTF8.self) == "echo $a\n")
    #expect(source.offset(line: 1, column: 6) == 38)
  }
}

import Reporting
import Testing

@testable import Dockerfiles

/// What is found around a Dockerfile: its configuration, its Compose services, what its build leaves out.
@Suite struct DockerfileSurroundingsTests {
  private func look(
    at path: String, _ dockerfile: String = "FROM alpine:3.24\n", in files: [String: String],
    from here: String = "/w"
  ) throws -> DockerfileSurroundings {
    return try DockerfileSurroundings(
      of: path, try parsed(dockerfile), workingDirectory: here, reading: .holding(files))
  }

  @Test func `the nearest configuration counts, up to the repository`() throws {
    var files = [
      "/r/.git/HEAD": "", "/r/.hadolint.yaml": "ignored: [DL3007]\n", "/r/a/b/Dockerfile": "FROM x\n",
      "/.hadolint.yaml": "ignored: [DL3000]\n",
    ]
    #expect(try look(at: "/r/a/b/Dockerfile", in: files).configuration.ignoring == ["dl3007"])
    files["/r/a/.hadolint.yml"] = "ignored: [DL3006]\n"
    #expect(try look(at: "/r/a/b/Dockerfile", in: files).configuration.ignoring == ["dl3006"])
  }

  @Test func `without a repository nothing above the working directory counts`() throws {
    let files = [
      "/.hadolint.yaml": "ignored: [DL3000]\n", "/w/a/Dockerfile": "FROM x\n", "/o/Dockerfile": "FROM x\n",
      "/w/.hadolint.yaml": "ignored: [DL3006]\n",
    ]
    #expect(try look(at: "/w/a/Dockerfile", in: files).configuration.ignoring == ["dl3006"])
    #expect(try look(at: "/o/Dockerfile", in: files).configuration.ignoring == ["dl3006"])
    #expect(try look(at: "/o/Dockerfile", in: files, from: "/x").configuration == LintConfiguration())
  }

  @Test func `a broken configuration is named, with its place`() throws {
    let files = ["/w/Dockerfile": "FROM x\n", "/w/.hadolint.yaml": "severity: {DL3007: loud}\n"]
    let problem = try #require(throws: DockerfileSurroundings.ConfigurationProblem.self) {
      try look(at: "/w/Dockerfile", in: files)
    }
    #expect(problem.path == "/w/.hadolint.yaml")
    #expect(problem.failure.message.contains("DL3007"))
  }

  @Test func `services built from the file are known, with their context and the ports inside`() throws {
    let compose = """
      services:
        web:
          build: {context: ., dockerfile: docker/web.Dockerfile}
          platform: linux/arm64
          ports: ["127.0.0.1:8080:3000", "53:53/udp", 9000, {target: 7000, published: "70"}]
        other:
          build: other
        db:
          image: postgres:18
      """
    let files = [
      "/r/.git/HEAD": "", "/r/compose.yaml": compose, "/r/docker/web.Dockerfile": "FROM x\n",
      "/r/main.py": "",
      "/r/.dockerignore": "*.log\n",
    ]
    let found = try look(at: "/r/docker/web.Dockerfile", in: files)
    #expect(
      found.context.services == [.init(name: "web", platform: "linux/arm64", ports: [3000, 9000, 7000])])
    #expect(found.contextFolder == "/r")
    #expect(found.context.contains("main.py"))
    #expect(found.context.ignorePatterns == ["*.log"])
  }

  @Test func `the ignore file that carries the Dockerfile's name goes first`() throws {
    let files = [
      "/w/web.Dockerfile": "FROM x\n", "/w/web.Dockerfile.dockerignore": "a\n", "/w/.dockerignore": "b\n",
    ]
    #expect(try look(at: "/w/web.Dockerfile", in: files).context.ignorePatterns == ["a"])
  }

  @Test(arguments: ["services: [", "services: 3\n", "services: {web: {build: [1]}}\n", "\u{0}"])
  func `a Compose file that makes no sense is no obstacle`(_ compose: String) throws {
    let files = ["/w/Dockerfile": "FROM x\n", "/w/compose.yaml": compose]
    #expect(try look(at: "/w/Dockerfile", in: files).context.services == [])
  }
}

/// Scripts as ShellCheck reads them, and the way back.
@Suite struct ShellSourceTests {
  @Test func `a place in a script leads back to the Dockerfile, over continuations`() throws {
    let text = "FROM debian:13\nARG A\nENV B=1 C=2\nRUN echo é \\\n  # aside\n  && cat $1\n"
    let source = try #require(try parsed(text).shellSources.first)
    #expect(source.dialect == "sh")
    #expect(source.variables.suffix(3) == ["A", "B", "C"])
    let joined = String(decoding: source.bytes, as: UTF8.self)
    let column = try #require(
      joined.firstIndex(of: "$").map { joined.distance(from: joined.startIndex, to: $0) })
    let offset = source.offset(line: 1, column: column + 1)
    #expect(Array(text.utf8)[offset] == UInt8(ascii: "$"))
  }

  @Test func `a here-document is a script of its own, and its first line tells the shell`() throws {
    let text =
      "FROM debian:13\nSHELL [\"/bin/bash\", \"-c\"]\nRUN true\nRUN <<EOF\n#!/bin/sh\necho $x\nEOF\nRUN [\"a\"]\n"
    let sources = try parsed(text).shellSources
    #expect(sources.map(\.dialect) == ["bash", "sh"])
    let offset = try #require(sources.last?.offset(line: 2, column: 6))
    #expect(Array(text.utf8)[offset] == UInt8(ascii: "$"))
  }

  @Test func `what no POSIX shell runs is left out`() throws {
    #expect(try parsed("FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN dir\n").shellSources.isEmpty)
    #expect(try parsed("FROM a\nSHELL [\"pwsh\"]\nRUN dir\n").shellSources.isEmpty)
    #expect(try parsed("FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nEOF\n").shellSources.isEmpty)
  }

  @Test func `a number of ShellCheck's can be ignored like a rule`() throws {
    let text = "FROM alpine:3.24\nUSER 1000\nRUN cat $1\n"
    let remark = ShellRemark(code: "SC2086", severity: .info, message: "Quote it.", offset: 35)
    func found(_ text: String, ignoring: Set<String> = []) throws -> [Finding] {
      try DockerfileLinter(LintConfiguration(ignoring: ignoring)).lint(
        Array(text.utf8), path: "f", context: ContextPaths(shellRemarks: [remark])
      ).filter { $0.rule == "shellcheck" }
    }
    #expect(try found(text).map(\.aliases) == [["SC2086"]])
    #expect(try found(text, ignoring: ["sc2086"]).isEmpty)
    #expect(try found("# hadolint global ignore=SC2086\n" + text).isEmpty)
  }
}

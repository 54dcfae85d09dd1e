import Reporting
import Testing

@testable import Dockerfiles

/// A single stage that builds and runs becomes two, language by language.
struct MultiStageTests {
  @Test(arguments: MultiStageConversion.all)
  func `a stage that builds and runs is divided`(_ conversion: MultiStageConversion) throws {
    guard case .split(let split) = StageSplit.of(try parsed(conversion.before), conversion.context) else {
      Issue.record("not divided")
      return
    }
    let bytes = try #require(split.fix.edits.applied(to: Array(conversion.before.utf8)))
    #expect(String(decoding: bytes, as: UTF8.self) == conversion.after)
    #expect(split.changes.contains("no longer ship"))
    let file = try Dockerfile.parse(bytes)
    #expect(file.problems.isEmpty && file.stages.count == 2)
  }

  @Test(arguments: MultiStageConversion.all)
  func `every comment of the original is kept, and Windows line breaks too`(
    _ conversion: MultiStageConversion
  ) throws {
    let before = conversion.before.replacing("\n", with: "\r\n")
    guard case .split(let split) = StageSplit.of(try parsed(before), conversion.context) else {
      Issue.record("not divided")
      return
    }
    let bytes = try #require(split.fix.edits.applied(to: Array(before.utf8)))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == conversion.after.replacing("\n", with: "\r\n"))
    for comment in try parsed(before).comments { #expect(text.contains("# " + comment.text)) }
  }

  @Test func `libraries of the full image are only given up where no package may use them`() throws {
    let text =
      "FROM python:3.14\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements.txt\nCMD [\"python\", \"a.py\"]\n"
    func image(_ requirements: String) throws -> String? {
      let context = ContextPaths(texts: ["requirements.txt": requirements])
      guard case .split(let split) = StageSplit.of(try parsed(text), context) else { return nil }
      let bytes = try #require(split.fix.edits.applied(to: Array(text.utf8)))
      let file = try Dockerfile.parse(bytes)
      return file.instructions.last { $0.keyword == .from }?.arguments.first?.text
    }
    #expect(try image("flask==3\nrequests>=2\n") == "python:3.14-slim")
    #expect(try image("flask\nmysqlclient==2\n") == nil)
    #expect(try image("-r other.txt\n") == nil)
  }

  @Test func `the optimizer divides first, says what changes, and does it once`() throws {
    let conversion = try #require(MultiStageConversion.all.first)
    let result = try DockerfileOptimizer().optimize(
      Array(conversion.before.utf8), path: "Dockerfile", context: conversion.context)
    let split = try #require(result.applied.first)
    #expect(split.finding.rule == "single-stage")
    #expect(
      split.changes
        == "the Go toolchain and the sources no longer ship; the program runs in gcr.io/distroless/static-debian13"
    )
    #expect(result.notes.contains { $0.hasPrefix("single-stage: the Go toolchain") })
    #expect(
      result.text.contains(
        "# Build in a stage of its own, and ship what it made without what made it (single-stage):\n# the Go toolchain and the sources no longer ship;\n# the program runs in gcr.io/distroless/static-debian13\nFROM golang:1.27 AS build\n"
      ))
    #expect(result.after.stages == 2)
    let again = try DockerfileOptimizer().optimize(
      result.bytes, path: "Dockerfile", context: conversion.context)
    #expect(!again.isChanged)
    let keeping = try DockerfileOptimizer(keepsImage: true).optimize(
      Array(conversion.before.utf8), path: "Dockerfile", context: conversion.context)
    #expect(keeping.after.stages == 1)
  }
}

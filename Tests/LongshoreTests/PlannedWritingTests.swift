import Foundation
import Testing

/// Files that the command itself writes: as they were planned, and as the policy allows.
struct PlannedWritingTests {
  private let scratch: Scratch
  private let longshore: Longshore

  init() throws {
    scratch = try Scratch()
    try scratch.write("FROM alpine:3.19\nRUN apk add curl\n", to: "Dockerfile")
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/config/longshore", withIntermediateDirectories: true)
    var longshore = Longshore()
    longshore.folder = scratch.path
    longshore.environment["XDG_STATE_HOME"] = scratch.path + "/state"
    longshore.environment["XDG_CONFIG_HOME"] = scratch.path + "/config"
    self.longshore = longshore
  }

  private func settings(_ text: String) throws {
    try scratch.write("permissions:\n  \(text)\n", to: "config/longshore/longshore.yaml")
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(scratch.path)/\(name)")
  }

  private struct Printed: Decodable {
    let hash: String
  }

  private let optimize = ["run", "dockerfile.optimize", "--path", "Dockerfile"]

  private func plan(_ output: String) async throws -> String {
    let answer = try await longshore.run(optimize + ["--output", output, "--plan", "--json"])
    #expect(answer.exitCode == 0, "\(answer.errors)")
    return try answer.json(Printed.self).hash
  }

  @Test(arguments: [("new.dockerfile", "new.dockerfile"), ("out/", "out/report.json"), ("r.html", "r.html")])
  func `a yes to a plan writes what was planned with it`(output: String, file: String) async throws {
    if output.hasSuffix("/") {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/\(output)", withIntermediateDirectories: true)
    }
    try settings("ask: [\"Edit(**)\"]")
    let answer = try await longshore("run", "--approve", try await plan(output))
    #expect(answer.exitCode == 0, "\(answer.errors)")
    #expect(answer.errors.contains("wrote "))
    let written = output.hasSuffix("/") ? exists(file) || exists("out/Dockerfile") : exists(file)
    #expect(written)
  }

  @Test func `where something else is there by now, nothing is written`() async throws {
    let hash = try await plan("new.dockerfile")
    try scratch.write("mine", to: "new.dockerfile")
    let answer = try await longshore("run", "--approve", hash)
    #expect(answer.exitCode == 4)
    #expect(try String(contentsOfFile: scratch.path + "/new.dockerfile", encoding: .utf8) == "mine")
  }

  @Test func `a yes writes nowhere else than was planned`() async throws {
    let answer = try await longshore("run", "--approve", try await plan("a"), "--output", "b")
    #expect(answer.exitCode == 4)
    #expect(!exists("a") && !exists("b"))
  }

  @Test func `no file is written beside the policy: no result, no trace, no report`() async throws {
    try settings("deny: [\"Edit(secret/**)\"]")
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/secret", withIntermediateDirectories: true)
    let lint = ["run", "dockerfile.lint"]
    for flag in ["--output", "--trace"] {
      let answer = try await longshore.run(lint + [flag, "secret/file"])
      #expect(answer.exitCode == 4, "\(flag)")
      #expect(answer.errors.contains("Edit(secret/**)"), "\(answer.errors)")
    }
    #expect(try await longshore.run(lint + ["--output", "lint.json", "--trace", "trace"]).exitCode == 0)
    #expect(exists("trace") && exists("lint.json"))
    let shown = try await longshore("report", "show", "lint.json", "--output", "secret/file")
    #expect(shown.exitCode == 4)
    #expect(try await longshore("report", "show", "lint.json", "--output", "lint.html").exitCode == 0)
    #expect(exists("lint.html") && !exists("secret/file"))
  }
}

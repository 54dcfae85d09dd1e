internal import Dockerfiles
internal import Reporting
internal import Subprocesses

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// ShellCheck, where it is installed: it reads the scripts of `RUN`, its remarks are mapped back into the Dockerfile.
///
/// A script goes in through the standard input; nothing of the Dockerfile is run, written or passed as an option.
struct ShellCheck: Sendable {
  private let executable: Executable
  /// How many scripts of one file are checked; what a file has beyond is left to the rules.
  private static let scriptLimit = 200
  /// How long it may take over one file: each script costs a start of the program.
  private static let timeLimit = Duration.seconds(10)
  /// Remarks that a Dockerfile cannot heed: sourced files (SC1090, SC1091), a `#!` of ash (SC2187), variables that
  /// are exported for the build's sake alone (SC2034), the `#!` line itself (SC2148).
  private static let excluded = "SC1090,SC1091,SC2187,SC2034,SC2148"

  /// Looks for the program; `nil` where there is none.
  init?() {
    guard let executable = try? Executable("shellcheck", searchPath: ProcessEnvironment.clean().searchPath)
    else { return nil }
    self.executable = executable
  }

  /// What it says about every script of a Dockerfile; a script that it cannot read brings nothing.
  func remarks(on bytes: [UInt8]) async -> [ShellRemark] {
    guard let file = try? Dockerfile.parse(bytes) else { return [] }
    var remarks: [ShellRemark] = []
    let start = ContinuousClock.now
    for source in file.shellSources.prefix(Self.scriptLimit) {
      guard !Task.isCancelled, ContinuousClock.now - start < Self.timeLimit else { break }
      remarks += await self.remarks(on: source)
    }
    return remarks
  }

  private func remarks(on source: ShellSource) async -> [ShellRemark] {
    // What the build has set stands on a line of its own above the script.
    let exports = source.variables.map { "export \($0)=1;" }.joined(separator: " ")
    let check = Subprocess(
      executable,
      ["--norc", "--format=json1", "--shell=\(source.dialect)", "--exclude=\(Self.excluded)", "-"])
    guard
      let result = try? await check.run(
        input: Array((exports + "\n").utf8) + source.bytes, deadline: .seconds(20)),
      let answer = try? JSONDecoder().decode(Answer.self, from: Data(result.output))
    else { return [] }
    return answer.comments.filter { $0.line > 1 }.map { comment in
      ShellRemark(
        code: "SC\(comment.code)", severity: Self.severities[comment.level] ?? .info,
        message: comment.message,
        offset: source.offset(line: comment.line - 1, column: comment.column))
    }
  }

  private static let severities: [String: Severity] = [
    "error": .error, "warning": .warning, "info": .info, "style": .style,
  ]

  /// The form `json1`, in which a tab is one column.
  private struct Answer: Decodable {
    let comments: [Comment]

    struct Comment: Decodable {
      let line: Int
      let column: Int
      let level: String
      let code: Int
      let message: String
    }
  }
}

import Subprocesses
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The built command, run as a person runs it.
struct Longshore {
  /// How a run ended and what it wrote.
  struct Answer {
    let exitCode: Int32?
    let output: String
    let errors: String

    /// The output with every run of blanks and line ends as one blank: wrapping says nothing.
    var words: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The output as JSON.
    func json<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try JSONDecoder().decode(type, from: Data(output.utf8))
    }
  }

  /// Variables of the run; without an engine unless one is named.
  var environment: [String: String] = [
    "DOCKER_HOST": "unix:///nowhere/docker.sock", "PATH": "/usr/bin:/bin",
    "XDG_STATE_HOME": Longshore.state.path, "XDG_CONFIG_HOME": "/nowhere/config",
  ]
  /// Where waiting plans and the audit of tests go, instead of into somebody's home.
  private static let state = (try? Scratch()) ?? Scratch(path: "/nowhere")
  /// Where it runs: the package's folder unless told.
  var folder = Longshore.package

  /// The folder of this package.
  static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  /// The path of the built command.
  static func command() throws -> String {
    // Test bundle and command are built into one folder.
    let products = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
      .prefix { !$0.hasSuffix(".xctest") }.joined(separator: "/")
    let candidates = [products, "\(package)/.build/debug"].map { $0 + "/longshore" }
    return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0) })
  }

  /// Runs the command with arguments.
  func callAsFunction(_ arguments: String..., input: String = "") async throws -> Answer {
    try await run(arguments, input: input)
  }

  /// Runs the command with arguments.
  func run(_ arguments: [String], input: String = "") async throws -> Answer {
    let path = try Self.command()
    let completed = try await Subprocess(
      Executable(path, searchPath: ""), arguments, environment: ProcessEnvironment(environment),
      workingDirectory: folder
    ).run(input: Array(input.utf8), deadline: .seconds(60))
    var exitCode: Int32?
    if case .exited(let code) = completed.status { exitCode = code }
    return Answer(
      exitCode: exitCode, output: String(decoding: completed.output, as: UTF8.self),
      errors: String(decoding: completed.errorOutput, as: UTF8.self))
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `benchmarks [NAME]… [--smoke] [--write]`
@main
enum Main {
  static var benchmarks: [any Benchmark.Type] {
    [
      Startup.self, Routing.self, RoutingLong.self, RoutingLines.self, Refit.self, Ping.self,
      EngineComparison.self, LogMemory.self, LogStreams.self, LogAnalysisSpeed.self, SecretSearch.self,
      TLSDownload.self,
      Definitions.self, Reports.self, DockerfileLinting.self, Host.self, DiagnosisTime.self,
    ]
  }

  /// What may stand beside names: a short run of each, and what `refit` fits written into the sources.
  private static let options: Set<String> = ["--smoke", "--write"]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let names = arguments.filter { !$0.hasPrefix("-") }
    let isWrong = arguments.contains { argument in
      !options.contains(argument) && !benchmarks.contains { $0.name == argument }
    }
    guard !isWrong else { return list(after: arguments) }
    for benchmark in benchmarks where names.isEmpty || names.contains(benchmark.name) {
      print("\(benchmark.name) — \(benchmark.summary)\n  $ \(benchmark.command)")
      try await benchmark.run(isSmoke: arguments.contains("--smoke"))
    }
  }

  /// Runs nothing and says what there is; a mistake where no help was asked for.
  private static func list(after arguments: ArraySlice<String>) {
    print(
      "benchmarks [NAME]… [\(options.sorted().joined(separator: "] ["))]: all of them, or those that are named"
    )
    for benchmark in benchmarks { print("  \(benchmark.name) — \(benchmark.summary)") }
    if !arguments.contains("--help") { exit(2) }
  }
}

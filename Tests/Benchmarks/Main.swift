/// `benchmarks [NAME]… [--smoke]`
@main
enum Main {
  static var benchmarks: [any Benchmark.Type] {
    [
      Startup.self, Routing.self, RoutingLong.self, RoutingLines.self, Refit.self, Ping.self,
      EngineComparison.self, LogMemory.self, LogStreams.self, LogAnalysisSpeed.self, TLSDownload.self,
      Definitions.self, Reports.self, DockerfileLinting.self, Host.self, DiagnosisTime.self,
    ]
  }

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let names = arguments.filter { !$0.hasPrefix("--") }
    for name in names where !benchmarks.contains(where: { $0.name == name }) {
      print("There is no benchmark \(name); there are \(benchmarks.map { $0.name }.joined(separator: ", ")).")
    }
    for benchmark in benchmarks where names.isEmpty || names.contains(benchmark.name) {
      print("\(benchmark.name) — \(benchmark.summary)\n  $ \(benchmark.command)")
      try await benchmark.run(isSmoke: arguments.contains("--smoke"))
    }
  }
}

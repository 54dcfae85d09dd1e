/// The time from starting the process to its end, for a command that does next to nothing and for one routing.
enum Startup: Benchmark {
  static let name = "startup"
  static let summary = "longshore version and longshore route, process start to end"

  static func run(isSmoke: Bool) throws {
    guard let command = BuiltCommand() else { return }
    let rounds = isSmoke ? 5 : 200
    print("  version  \(try Samples.of(rounds) { try command.run("version") }.line)")
    // Compiles the index of the agents that ship first.
    print("  route    \(try Samples.of(rounds) { try command.run("route", "docker ps -a") }.line)")
  }
}

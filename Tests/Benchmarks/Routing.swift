import AgentKit
import CodeReview
import DockerClient
import DockerOperations
import KubernetesHandoff
import PipelineHandoff
import SecurityScan

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Routing in process: every request of the project's own labelled set, a pasted log, and compiling the index, with
/// the five definitions that ship and among many more.
enum Routing: Benchmark {
  static let name = "routing"
  static let summary = "requests to the agents that ship, alone and among a thousand, in process"

  static func run(isSmoke: Bool) throws {
    let engine = DockerClient()
    let modules: [any CapabilityModule] = [
      try DockerOperations(engine: engine), try SecurityScan(engine: engine),
      try KubernetesHandoff(engine: engine), try PipelineHandoff(), try CodeReview(),
    ]
    let catalogue = try OperationCatalogue(modules)
    let shipped = DefinitionLoader().load([.builtIn]).definitions
    let requests = try labelledRequests()
    for count in isSmoke ? [5, 50] : [5, 1_000] {
      let definitions = shipped + (shipped.count..<count).compactMap(MadeDefinition.number)
      print("  \(count) definitions")
      let before = residentBytes()
      let rounds = count > 1_000 ? 3 : count > 5 ? 5 : 100
      let compile = Samples.of(isSmoke ? 2 : rounds) {
        _ = Router(definitions: definitions, catalogue: catalogue)
      }
      print("    compile              \(compile.line)\(goal(compile: count))")
      let router = Router(definitions: definitions, catalogue: catalogue)
      print(
        "    resident more        \((residentBytes() - before) >> 20) MiB\(count == 1_000 ? "   goal 40" : "")"
      )
      measure(requests, with: router, rounds: isSmoke ? 1 : count > 1_000 ? 2 : 20, goal: goal(route: count))
      let log = pastedLog(bytes: isSmoke ? 10_000 : 200_000)
      let pasted = Samples.of(1) { _ = router.route(utf8: log) }
      print("    pasted log of \(log.count / 1_000) kB  \(pasted.line)\(count == 5 ? "   goal 30,000" : "")")
    }
  }

  private static func goal(compile count: Int) -> String {
    count == 5 ? "   goal 3,000" : count == 1_000 ? "   goal 400,000" : ""
  }

  private static func goal(route count: Int) -> String {
    count == 5 ? "   goal p50 10, p99 60" : count == 1_000 ? "   goal p50 50" : ""
  }

  /// Times every request on its own, round after round.
  private static func measure(_ requests: [[UInt8]], with router: Router, rounds: Int, goal: String) {
    let clock = ContinuousClock()
    for request in requests { _ = router.route(utf8: request) }
    var samples: [Duration] = []
    for _ in 0..<rounds {
      for request in requests {
        let start = clock.now
        _ = router.route(utf8: request)
        samples.append(clock.now - start)
      }
    }
    print("    \(requests.count) requests        \(Samples(samples).line)\(goal)")
  }

  private struct Labelled: Decodable { var request: String }

  private static func labelledRequests() throws -> [[UInt8]] {
    let own = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(
      separator: "/")
    let folder = own + "/Fixtures/routing/"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
    return try files.sorted().flatMap { file in
      try Data(contentsOf: URL(filePath: folder + file)).split(separator: UInt8(ascii: "\n")).map {
        Array(try JSONDecoder().decode(Labelled.self, from: $0).request.utf8)
      }
    }
  }

  private static func pastedLog(bytes: Int) -> [UInt8] {
    var text = "why does this happen?\n"
    var line = 0
    while text.utf8.count < bytes {
      line += 1
      text +=
        "2026-11-25T20:\(10 + line % 50):07.\(line % 1000)Z api[\(line)] ERROR request \(line * 7919 % 100_003) to db:5432 failed: connect ECONNREFUSED 172.18.0.\(line % 250), retrying in \(line % 30)s\n"
    }
    return Array(text.utf8)
  }

  /// Bytes of this process in memory; 0 where the system does not say.
  private static func residentBytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 } ?? 0
  }
}

/// Definitions of trades that nobody has, as different from each other as real ones are.
private enum MadeDefinition {
  static func number(_ number: Int) -> AgentDefinition? {
    var random = Generator(state: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1)
    func word() -> String {
      words[Int(random.next() % UInt64(words.count))]
        + (random.next() % 3 == 0 ? endings[Int(random.next() % 6)] : "")
    }
    func sentence(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }
    let text = """
      ---
      name: made-\(number)
      description: Use this agent for \(sentence(9)) and \(sentence(5)).
      ---

      # \(sentence(3))

      ## Core Capabilities
      \((0..<8).map { _ in "- \(sentence(7))" }.joined(separator: "\n"))

      ## Delegation Triggers
      \((0..<6).map { _ in "- \"\(sentence(3))\"" }.joined(separator: "\n"))

      ## Quality Standards
      \((0..<30).map { _ in "- \(sentence(9))" }.joined(separator: "\n"))
      """
    return DefinitionReader().read(Array(text.utf8), file: "made-\(number).md").definition
  }

  private struct Generator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let endings = ["ing", "er", "s", "ed", "ist", "ful"]
  private static let words: [String] = (0..<6_000).map { (number: Int) -> String in
    let syllables = [
      "ba", "ke", "lo", "mi", "ru", "ta", "ne", "so", "di", "pu", "ga", "ve", "ho", "zi", "fe", "cu",
    ]
    return syllables[number & 15] + syllables[number >> 4 & 15] + syllables[number >> 8 & 15]
      + (number >> 12 > 0 ? "n" : "")
  }
}

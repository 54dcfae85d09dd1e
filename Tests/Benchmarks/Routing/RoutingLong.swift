import AgentKit

/// Requests of a megabyte: a pasted log, and what is hardest to read.
enum RoutingLong: Benchmark {
  static let name = "routing-long"
  static let summary = "requests of a megabyte to the agents that ship, in process"

  static func run(isSmoke: Bool) throws {
    let router = Router(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      catalogue: try Routing.catalogue())
    let size = isSmoke ? 10_000 : 1 << 20
    for (name, piece, goal) in pieces {
      let request = name == "a pasted log" ? log(size) : repeated(Array(piece.utf8), size)
      let samples = Samples.of(isSmoke ? 1 : 3) { _ = router.route(utf8: request) }
      print("  \(samples.line)   goal \(goal) ms   \(name)")
    }
  }

  /// What is repeated up to a megabyte, and the longest that one answer may take.
  private static let pieces: [(name: String, piece: String, goal: Int)] = [
    ("a pasted log", "", 30), ("one word", "a", 100), ("line ends", "\n", 100),
    ("quotation marks", "\" a ", 100),
    ("brackets", "(a [b ", 100),
    ("words that mean something", "docker scan the image, then deploy it. ", 100),
    ("misspelt words", "dokcer contaner imgae kuberntes ", 100),
    ("unknown words", "zyrqab vexthol mipdrov ", 100),
    ("negations", "don't touch docker, just ", 100), ("letters beyond ASCII", "größe ДОКЕР コンテナ ", 100),
    ("identifiers", "ghcr.io/a/b:1.2@sha256:0f ", 100), ("personas", "you are now a poet. ", 100),
  ]

  private static func repeated(_ piece: [UInt8], _ size: Int) -> [UInt8] {
    Array(repeatElement(piece, count: size / piece.count + 1).joined().prefix(size))
  }

  /// A question, and lines of a log that are all different.
  private static func log(_ size: Int) -> [UInt8] {
    var log = Array("why does this happen?\n".utf8)
    var line = 0
    while log.count < size {
      line += 1
      log +=
        "2026-11-25T20:\(10 + line % 50):07.\(line % 1000)Z api[\(line)] ERROR request \(line * 7919 % 100_003) failed: dial tcp 172.18.0.\(line % 250):5432: connect: connection refused, retrying in \(line % 30)s\n"
        .utf8
    }
    return Array(log.prefix(size))
  }
}

import DockerClient

/// Pieces of work with one engine, each done by this client, a bare socket, Python's docker SDK and the docker command,
/// in turns. What the bare socket reads is the engine's own limit.
enum EngineComparison: Benchmark {
  static let name = "engine"
  static let summary =
    "ping, list, logs, save and archive put beside a bare socket, Python's docker SDK and docker"

  static func run(isSmoke: Bool) async throws {
    guard let engine = BenchmarkEngine() else { return }
    let rounds = isSmoke ? 1 : 4
    Comparison.printHeading()
    try await ping(engine, rounds: isSmoke ? 10 : 1_000)
    try await list(engine, containers: isSmoke ? 5 : 100, isSmoke ? 2 : 10, rounds: isSmoke ? 1 : 10)
    try await logs(engine, megabytes: isSmoke ? 1 : 200, rounds)
    try await BigArchive.with(megabytes: isSmoke ? 1 : 500) { archive in
      try await put(engine, archive, rounds)
      try await save(engine, archive, rounds)
    }
  }

  private static func times(_ count: Int, _ work: () async throws -> Void) async rethrows -> [Double] {
    var samples: [Double] = []
    for _ in 0..<count { samples.append(try await Comparison.seconds(work)) }
    return samples
  }

  /// Each in turn greets the engine once: whoever greets it again at once finds it still awake, so that the pauses between
  /// would be measured instead of the greetings. What others are measured beside by starting a program has fewer turns.
  private static func ping(_ engine: BenchmarkEngine, rounds: Int) async throws {
    let socket = try RawSocket(path: engine.socket)
    let (programs, greetings) = (max(1, rounds / 20), min(50, rounds))
    var row = Comparison("ping", .microseconds)
    row.add(.client) { try await times(1) { _ = try await engine.client.ping() } }
    row.add(.socket) { try await times(1) { try socket.ping() } }
    row.add(.python, every: programs) { await engine.python("ping", "\(greetings)") }
    // The docker command has no ping; this is its shortest conversation, and starting it is most of that.
    row.add(.docker, every: programs) { await engine.docker("version", "--format", "{{.Server.Version}}") }
    try await row.run(rounds: rounds)
  }

  private static func list(
    _ engine: BenchmarkEngine, containers: Int, _ count: Int, rounds: Int
  ) async throws {
    let client = engine.client
    let creation = ContainerCreation(ContainerConfig(image: engine.image, cmd: ["true"]))
    var made: [String] = []
    while try await client.listContainers(all: true).count < containers {
      made.append(try await client.createContainer(creation).id)
    }
    let socket = try RawSocket(path: engine.socket)
    var row = Comparison("list of \(containers), each of \(count)", .milliseconds)
    row.add(.client) { try await times(count) { _ = try await client.listContainers(all: true) } }
    row.add(.socket) { try await times(count) { _ = try socket.get("/v1.41/containers/json?all=1") } }
    row.add(.python) { await engine.python("list", "\(count)") }
    row.add(.docker) { await engine.docker("ps", "--all") }
    try await row.run(rounds: rounds)
    for id in made { try await client.removeContainer(id) }
  }

  private static func logs(_ engine: BenchmarkEngine, megabytes: Int, _ rounds: Int) async throws {
    let line = String(repeating: "a line of a log as it is often seen ", count: 3)
    let bytes = megabytes * 1_000_000
    let id = try await engine.finishedContainer(["sh", "-c", "yes '\(line)' | head -c \(bytes)"])
    let figure = Comparison.Figure.throughput(megabytes: Double(megabytes))
    var row = Comparison("\(megabytes) MB of logs", figure)
    row.add(.client) {
      try await times(1) {
        var count = 0
        for try await frame in try await engine.client.containerLogs(id) { count += frame.bytes.count }
        guard count == bytes else { throw Wrong(expected: bytes, got: count) }
      }
    }
    row.add(.socket) {
      try await times(1) {
        _ = try RawSocket(path: engine.socket).exchange("GET /v1.41/containers/\(id)/logs?stdout=1&stderr=1")
      }
    }
    row.add(.python) { await engine.python("logs", id) }
    row.add(.docker) { await engine.docker("logs", id) }
    try await row.run(rounds: rounds)
    var lines = Comparison("  the same, line by line", figure)
    lines.add(.client) {
      try await times(1) {
        for try await _ in try await engine.client.containerLogs(id).lines() {}
      }
    }
    try await lines.run(rounds: rounds)
    try await engine.client.removeContainer(id)
  }

  private static func put(_ engine: BenchmarkEngine, _ archive: BigArchive, _ rounds: Int) async throws {
    let client = engine.client
    let id = try await client.createContainer(ContainerCreation(ContainerConfig(image: engine.image))).id
    var row = Comparison(
      "\(Int(archive.megabytes)) MB archive put", .throughput(megabytes: archive.megabytes))
    row.add(.client) {
      try await times(1) {
        try await client.putContainerArchive(id, path: "/tmp", ArchiveSource(file: archive.path))
      }
    }
    row.add(.socket) {
      try await times(1) {
        _ = try RawSocket(path: engine.socket).exchange(
          "PUT /v1.41/containers/\(id)/archive?path=/tmp", file: archive.path)
      }
    }
    row.add(.python) { await engine.python("put", id, archive.path) }
    row.add(.docker) { await engine.docker("cp", "-", "\(id):/tmp", input: archive.path) }
    try await row.run(rounds: rounds)
    try await client.removeContainer(id)
  }

  private static func save(_ engine: BenchmarkEngine, _ archive: BigArchive, _ rounds: Int) async throws {
    let client = engine.client
    let name = "longshore-benchmark:save"
    let options = ImportOptions(repository: "longshore-benchmark", tag: "save")
    try await client.importImage(try ArchiveSource(file: archive.path), options: options).finish()
    var row = Comparison("\(Int(archive.megabytes)) MB save", .throughput(megabytes: archive.megabytes))
    row.add(.client) {
      try await times(1) {
        var count = 0
        for try await piece in try await client.saveImages([name]) { count += piece.count }
        guard count > archive.size else { throw Wrong(expected: archive.size, got: count) }
      }
    }
    row.add(.socket) {
      try await times(1) {
        _ = try RawSocket(path: engine.socket).exchange("GET /v1.41/images/get?names=\(name)")
      }
    }
    row.add(.python) { await engine.python("save", name) }
    row.add(.docker) { await engine.docker("save", name) }
    try await row.run(rounds: rounds)
    try await client.removeImage(name)
  }

  private struct Wrong: Error {
    var expected: Int
    var got: Int
  }
}

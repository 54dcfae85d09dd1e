import Archives
import DockerClient
import Foundation

/// Five pieces of work with one engine, each done by this client, a bare socket, Python's docker SDK and the docker
/// command, in turns.
enum EngineComparison: Benchmark {
  static let name = "engine"
  static let summary =
    "ping, list, logs, save and archive put beside a bare socket, Python's docker SDK and docker"

  private static let columns = ["client", "bare socket", "Python SDK", "docker"]

  static func run(isSmoke: Bool) async throws {
    guard let engine = BenchmarkEngine() else { return }
    let rounds = isSmoke ? 1 : 3
    print("  " + pad("", 26) + columns.map { pad($0, 16) }.joined() + "client: of socket, × Python")
    try await ping(engine, isSmoke ? 10 : 1000)
    try await list(engine, containers: isSmoke ? 5 : 100, isSmoke ? 2 : 100)
    try await logs(engine, megabytes: isSmoke ? 1 : 200, rounds)
    try await withBigFile(megabytes: isSmoke ? 1 : 500) { tar, bytes in
      try await put(engine, tar, bytes, rounds)
      try await save(engine, tar, bytes, rounds)
    }
  }

  private static func ping(_ engine: BenchmarkEngine, _ count: Int) async throws {
    let socket = try RawSocket(path: engine.socket)
    let ours = try await seconds { for _ in 0..<count { _ = try await engine.client.ping() } }
    let bare = try await seconds { for _ in 0..<count { try socket.ping() } }
    let python = await engine.python("ping", "\(count)")
    // The docker command has no ping; this is its shortest conversation, and starting it is most of that.
    let docker = await engine.docker("version", "--format", "{{.Server.Version}}")
    row("ping, each", [ours, bare, python].map { $0.map { $0 / Double(count) } } + [docker], unit: "µs") {
      $0 * 1e6
    }
  }

  private static func list(_ engine: BenchmarkEngine, containers: Int, _ count: Int) async throws {
    let client = engine.client
    let creation = ContainerCreation(ContainerConfig(image: engine.image, cmd: ["true"]))
    var made: [String] = []
    while try await client.listContainers(all: true).count < containers {
      made.append(try await client.createContainer(creation).id)
    }
    let ours = try await seconds { for _ in 0..<count { _ = try await client.listContainers(all: true) } }
    let bare = try await seconds {
      for _ in 0..<count {
        _ = try RawSocket(path: engine.socket).exchange("GET /v1.41/containers/json?all=1")
      }
    }
    let python = await engine.python("list", "\(count)")
    let docker = await engine.docker("ps", "--all")
    for id in made { try await client.removeContainer(id) }
    row(
      "list of \(containers), each", [ours, bare, python].map { $0.map { $0 / Double(count) } } + [docker],
      unit: "ms"
    ) { $0 * 1e3 }
  }

  private static func logs(_ engine: BenchmarkEngine, megabytes: Int, _ rounds: Int) async throws {
    let line = String(repeating: "a line of a log as it is often seen ", count: 3)
    let bytes = megabytes * 1_000_000
    let id = try await engine.finishedContainer(["sh", "-c", "yes '\(line)' | head -c \(bytes)"])
    var figures: [Double?] = [nil, nil, nil, nil]
    for _ in 0..<rounds {
      figures[0] = try await least(figures[0]) {
        var count = 0
        for try await frame in try await engine.client.containerLogs(id) { count += frame.bytes.count }
        guard count == bytes else { throw Wrong(expected: bytes, got: count) }
      }
      figures[1] = try await least(figures[1]) {
        _ = try RawSocket(path: engine.socket).exchange("GET /v1.41/containers/\(id)/logs?stdout=1&stderr=1")
      }
    }
    figures[2] = await engine.python("logs", id)
    figures[3] = await engine.docker("logs", id)
    var lines: Double?
    for _ in 0..<rounds {
      lines = try await least(lines) {
        for try await _ in try await engine.client.containerLogs(id).lines() {}
      }
    }
    try await engine.client.removeContainer(id)
    row("\(megabytes) MB of logs", figures, unit: "MB/s") { Double(megabytes) / $0 }
    row("  the same, line by line", [lines, nil, nil, nil], unit: "MB/s") { Double(megabytes) / $0 }
  }

  private static func put(_ engine: BenchmarkEngine, _ tar: String, _ bytes: Int, _ rounds: Int) async throws
  {
    let client = engine.client
    let id = try await client.createContainer(ContainerCreation(ContainerConfig(image: engine.image))).id
    var figures: [Double?] = [nil, nil, nil, nil]
    for _ in 0..<rounds {
      figures[0] = try await least(figures[0]) {
        try await client.putContainerArchive(id, path: "/tmp", ArchiveSource(file: tar))
      }
      figures[1] = try await least(figures[1]) {
        _ = try RawSocket(path: engine.socket).exchange(
          "PUT /v1.41/containers/\(id)/archive?path=/tmp", file: tar)
      }
    }
    figures[2] = await engine.python("put", id, tar)
    figures[3] = await engine.docker("cp", "-", "\(id):/tmp", input: tar)
    try await client.removeContainer(id)
    row("\(bytes / 1_000_000) MB archive put", figures, unit: "MB/s") { Double(bytes) / 1e6 / $0 }
  }

  private static func save(_ engine: BenchmarkEngine, _ tar: String, _ bytes: Int, _ rounds: Int) async throws
  {
    let client = engine.client
    let name = "longshore-benchmark:save"
    let source = try ArchiveSource(file: tar)
    let options = ImportOptions(repository: "longshore-benchmark", tag: "save")
    try await client.importImage(source, options: options).finish()
    var figures: [Double?] = [nil, nil, nil, nil]
    for _ in 0..<rounds {
      figures[0] = try await least(figures[0]) {
        var count = 0
        for try await piece in try await client.saveImages([name]) { count += piece.count }
        guard count > bytes else { throw Wrong(expected: bytes, got: count) }
      }
      figures[1] = try await least(figures[1]) {
        _ = try RawSocket(path: engine.socket).exchange("GET /v1.41/images/get?names=\(name)")
      }
    }
    figures[2] = await engine.python("save", name)
    figures[3] = await engine.docker("save", name)
    try await client.removeImage(name)
    row("\(bytes / 1_000_000) MB save", figures, unit: "MB/s") { Double(bytes) / 1e6 / $0 }
  }

  private struct Wrong: Error {
    var expected: Int
    var got: Int
  }

  /// An archive of one file that does not compress.
  private static func withBigFile(megabytes: Int, _ body: (String, Int) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/longshore-benchmark-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var archive = TarWriter()
    let size = megabytes * 1_000_000
    try archive.add(TarEntry("big", .file(size: size)))
    var bytes = archive.finish()
    // The header alone; the end comes behind the contents.
    bytes.removeLast(1024)
    var state: UInt64 = 88_172_645_463_325_252
    bytes.reserveCapacity(size + 4096)
    while bytes.count < size + 512 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      withUnsafeBytes(of: state) { bytes += $0 }
    }
    bytes.removeLast(bytes.count - size - 512)
    bytes += [UInt8](repeating: 0, count: (512 - size % 512) % 512 + 1024)
    try Data(bytes).write(to: URL(filePath: folder + "/big.tar"))
    bytes = []
    try await body(folder + "/big.tar", size)
  }

  private static func seconds(_ work: () async throws -> Void) async rethrows -> Double? {
    let clock = ContinuousClock.now
    try await work()
    return clock.duration(to: .now).seconds
  }

  private static func least(_ before: Double?, _ work: () async throws -> Void) async rethrows -> Double? {
    let now = try await seconds(work) ?? 0
    return min(before ?? now, now)
  }

  private static func row(_ title: String, _ seconds: [Double?], unit: String, _ figure: (Double) -> Double) {
    let figures = seconds.map { seconds in
      seconds.map { "\((figure($0) * 10).rounded() / 10) \(unit)" } ?? "–"
    }
    func ratio(_ other: Double?) -> String {
      guard let ours = seconds[0], let other else { return "–" }
      return "\((other / ours * 100).rounded() / 100)"
    }
    print(
      "  " + pad(title, 26) + figures.map { pad($0, 16) }.joined()
        + "\(ratio(seconds[1])), × \(ratio(seconds[2]))")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

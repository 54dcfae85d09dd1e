import Foundation
import Synchronization
import Testing

@testable import AgentKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct AuditLogTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/audit" }
  private var file: String { path + "/audit.jsonl" }

  init() throws { folder = try TemporaryFolder() }

  private func host(_ size: Int = 1 << 20, kept: Int = 4) throws -> AgentHost {
    var host = try AgentHost(
      definitions: [toyDefinition("watcher", worksWith: "painter"), toyDefinition("painter")],
      modules: [ToyModule(Journal())])
    host.audit = AuditLog(folder: path, size: size, kept: kept)
    return host
  }

  private let look = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "hunter2"])
  private let paint = StepRequest(agent: "painter", operation: "thing.paint")

  private func run(_ host: AgentHost, _ steps: [StepRequest]) async throws {
    _ = await host.run(try await host.plan(steps), by: Principal("user:ada"), approve: { _, _ in true })
      .result()
  }

  @Test func `a run is recorded: who, what, why, with what result`() async throws {
    try await run(host(), [look, paint])
    let history = try AuditHistory(folder: path)
    #expect(history.problems.isEmpty)
    #expect(history.records.map(\.event) == [.ended, .began, .ended])
    let first = try #require(history.records.first)
    #expect(first["principal"] == "user:ada")
    #expect(first["agent"] == "watcher")
    #expect(first["operation"] == "thing.look")
    #expect(first["effect"] == "observe")
    #expect(first["result"] == "done")
    #expect(first.members["arguments"] == ["thing": "text"])
    #expect(first.members["decided"] == ["effect observe"])
    #expect(first.members["objects"] == ["container 1234"])
    #expect(history.records[2].members["approved"] == true)
    #expect(Set(history.records.map(\.run)).count == 1)
  }

  @Test func `each step is recorded with the hash of its plan, approved or not`() async throws {
    let host = try host()
    let plan = try await host.plan([look, paint])
    _ = await host.run(plan, approve: { _, _ in true }).result()
    let records = try AuditHistory(folder: path).records
    #expect(try records.map { $0["plan"] } == Array(repeating: plan.hash.rawValue, count: 3))
  }

  @Test func `a yes that is turned away before a run is recorded`() async throws {
    let plan = try ContentHash(of: "a plan")
    let unrecorded = await (try host()).recordRefusal(
      of: plan, by: Principal("user:ada"), because: ApprovalError.expired)
    #expect(unrecorded == nil)
    let record = try #require(try AuditHistory(folder: path).records.last)
    #expect(record.event == .refused)
    #expect(record["plan"] == plan.rawValue)
    #expect(record["principal"] == "user:ada")
    #expect(record["code"] == "approval.expired")
  }

  /// The files that were put on the disk, by their numbers.
  private final class Disk: Sendable {
    let files = Mutex<[ino_t]>([])

    func sync(_ descriptor: Int32) -> Int32 {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { return -1 }
      files.withLock { $0.append(status.st_ino) }
      return fsync(descriptor)
    }

    func names(in folder: String) -> [String] {
      let paths = [folder] + ["audit.jsonl", "audit.head"].map { "\(folder)/\($0)" }
      var names: [ino_t: String] = [:]
      for path in paths {
        var status = stat()
        if stat(path, &status) == 0 {
          names[status.st_ino] = path.split(separator: "/").last.map(String.init)
        }
      }
      return files.withLock { files in
        defer { files = [] }
        return files.map { names[$0] ?? "a full file" }
      }
    }
  }

  @Test func `what must last is on the disk with its head, and under its name`() throws {
    let disk = Disk()
    let log = try AuditFile(in: PrivateFolder(path), size: 300, kept: 2) { disk.sync($0) }
    let entry = AuditEntry.recovery(of: 1)
    try log.append(entry, durable: false)
    #expect(disk.names(in: path) == [])
    try log.append(entry, durable: true)
    #expect(disk.names(in: path) == ["audit.jsonl", "audit.head", "audit"], "the file was just made")
    try log.append(entry, durable: true)
    #expect(disk.names(in: path) == ["a full file", "audit", "audit.jsonl", "audit.head", "audit"])
    try log.append(entry, durable: true)
    #expect(disk.names(in: path) == ["audit.jsonl", "audit.head"])
  }

  @Test func `no value of an argument is in it`() async throws {
    try await run(host(), [look])
    #expect(!(try String(contentsOfFile: file, encoding: .utf8).contains("hunter2")))
  }

  @Test func `what was not approved is recorded too`() async throws {
    let host = try host()
    _ = await host.run(try await host.plan([paint])).result()
    let record = try #require(try AuditHistory(folder: path).records.last)
    #expect(record["result"] == "refused")
    #expect(record["code"] == "policy.not-approved")
  }

  @Test func `the folder is its user's alone`() async throws {
    try await run(host(), [look])
    let modes = try [path, file].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
    }
    #expect(modes == [0o700, 0o600])
  }

  @Test func `records follow from one another, also across processes`() async throws {
    for _ in 0..<3 { try await run(host(), [look]) }
    let records = try AuditHistory(folder: path).records
    #expect(records.map(\.number) == [1, 2, 3])
    #expect(records[1].previous == records[0].hash)
    #expect(records[0].previous.isEmpty)
  }

  @Test func `many writers at once leave one chain`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        // A log of its own, as another process would have.
        let (host, look) = (try host(), look)
        group.addTask {
          for _ in 0..<10 { _ = await host.run(try await host.plan([look])).result() }
        }
      }
      try await group.waitForAll()
    }
    let history = try AuditHistory(folder: path)
    #expect(history.problems.isEmpty)
    #expect(history.records.map(\.number) == Array(1...80))
  }

  /// What somebody may do to a log of five records, and what verifying says.
  static let tamperings: [(name: String, change: @Sendable ([String]) -> [String], problem: String)] = [
    ("change", { [$0[0], $0[1].replacing("observe", with: "destroy")] + $0[2...] }, "record 2 was changed"),
    ("remove", { [$0[0]] + $0[2...] }, "record 3 follows 1"),
    ("swap", { [$0[0], $0[2], $0[1], $0[3], $0[4]] }, "record 3 follows 1"),
    ("repeat", { [$0[0], $0[0]] + $0[1...] }, "record 1 follows 1"),
    ("blank", { [$0[0], ""] + $0[1...] }, "no record"), ("garble", { ["{"] + $0[1...] }, "no record"),
  ]

  @Test(arguments: tamperings.indices)
  func `verifying names what was changed, removed or added`(index: Int) async throws {
    let host = try host()
    for _ in 0..<5 { try await run(host, [look]) }
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let (name, change, problem) = Self.tamperings[index]
    try (change(lines).joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let messages = try AuditHistory(folder: path).problems.map(\.message)
    #expect(messages.contains { $0.contains(problem) }, "\(name): \(messages)")
  }

  /// What somebody may do to the end of a log of five records, or to all of it.
  static let truncations: [(name: String, kept: Int?, problem: String)] = [
    ("the last record", 4, "record 5 was cut off"), ("three records", 2, "records 3 to 5 were cut off"),
    ("all records", 0, "records 1 to 5 were cut off"), ("the file", nil, "records 1 to 5 were cut off"),
  ]

  @Test(arguments: truncations.indices)
  func `a log whose end was cut off says so, and goes on saying so`(index: Int) async throws {
    let host = try host()
    for _ in 0..<5 { try await run(host, [look]) }
    let (name, kept, problem) = Self.truncations[index]
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    if let kept {
      let text = lines.prefix(kept).map { $0 + "\n" }.joined()
      try text.write(toFile: file, atomically: false, encoding: .utf8)
    } else {
      try FileManager.default.removeItem(atPath: file)
    }
    let messages = try AuditHistory(folder: path).problems.map(\.message)
    #expect(messages.contains { $0.contains(problem) }, "\(name): \(messages)")
    // The next record does not hide it, whether the same process writes it or another.
    for host in [host, try self.host()] {
      try await run(host, [look])
      let history = try AuditHistory(folder: path)
      #expect(history.problems.count == 1, "\(name): \(history.problems)")
      #expect(history.problems.first?.message.contains("missing") == true)
    }
    #expect(try AuditHistory(folder: path).records.last?.number == 7)
  }

  @Test func `a log without its head says that nothing shows its end`() async throws {
    for _ in 0..<3 { try await run(host(), [look]) }
    try FileManager.default.removeItem(atPath: path + "/audit.head")
    #expect(
      try AuditHistory(folder: path).problems.map(\.message).contains { $0.contains("audit.head is missing") }
    )
    try await run(host(), [look])
    #expect(try AuditHistory(folder: path).problems.map(\.message).contains { $0.contains("are missing") })
  }

  @Test func `another log in its place is seen by whoever kept a digest`() async throws {
    for _ in 0..<3 { try await run(host(), [look]) }
    let noted = try #require(
      try AuditHistory(folder: path).records.last.flatMap { ContentHash(rawValue: $0.hash) })
    #expect(try AuditHistory(folder: path).holds(noted))
    try FileManager.default.removeItem(atPath: path)
    for _ in 0..<3 { try await run(host(), [look]) }
    #expect(try AuditHistory(folder: path).problems.isEmpty)
    #expect(try !AuditHistory(folder: path).holds(noted))
  }

  @Test func `a killed writer may leave the head one record behind`() async throws {
    for _ in 0..<2 { try await run(host(), [look]) }
    let head = try Data(contentsOf: URL(filePath: path + "/audit.head"))
    try await run(host(), [look])
    try head.write(to: URL(filePath: path + "/audit.head"))
    #expect(try AuditHistory(folder: path).problems.isEmpty)
    try await run(host(), [look])
    #expect(try AuditHistory(folder: path).problems.isEmpty)
  }

  @Test func `an end that cannot be recorded is reported`() async throws {
    var host = try AgentHost(
      definitions: [toyDefinition("watcher"), toyDefinition("painter")], modules: [ToyModule(Journal())])
    try folder.write("in the way", to: "audit")
    host.audit = AuditLog(folder: path)
    let result = await host.run(try await host.plan([look])).result()
    #expect(result.state == .completed)
    #expect(result.unrecorded?.code == "audit.unwritable")
    let bad = try ApprovalDesk().grant(try await host.plan([paint]).hash, to: Principal("user:eve"))
    let refused = await host.run(
      try await host.plan([paint]), approved: bad, by: Principal("user:ada")
    ).result()
    #expect(refused.state == .refused)
    #expect(refused.unrecorded?.code == "audit.unwritable")
  }

  @Test func `a torn end is cut off by the next writer, who says so`() async throws {
    try await run(host(), [look])
    let line = try Data(contentsOf: URL(filePath: file))
    for cut in [1, 20, line.count - 1] {
      try (try Data(contentsOf: URL(filePath: file)) + line.prefix(cut)).write(to: URL(filePath: file))
      #expect(try AuditHistory(folder: path).endsTorn)
      try await run(host(), [look])
      let history = try AuditHistory(folder: path)
      #expect(history.problems.isEmpty)
      #expect(!history.endsTorn)
      #expect(history.records.suffix(2).map(\.event) == [.recovered, .ended])
      #expect(history.records.suffix(2).first?.members["bytes"] == .integer(cut))
    }
  }

  @Test func `full files are set aside, and the chain goes on`() async throws {
    let host = try host(4096, kept: 100)
    for _ in 0..<60 { try await run(host, [look]) }
    let history = try AuditHistory(folder: path)
    #expect(PrivateFolder(path).auditFiles.count > 3)
    #expect(history.problems.isEmpty)
    #expect(history.records.map(\.number) == Array(1...60))
  }

  @Test func `only so many full files are kept`() async throws {
    let host = try host(4096, kept: 2)
    for _ in 0..<60 { try await run(host, [look]) }
    let history = try AuditHistory(folder: path)
    #expect(PrivateFolder(path).auditFiles.count == 3)
    #expect(history.problems.isEmpty)
    #expect(history.startsLate)
    #expect(history.records.last?.number == 60)
  }

  @Test func `nothing is changed that cannot be recorded`() async throws {
    let journal = Journal()
    var host = try AgentHost(definitions: [toyDefinition("painter")], modules: [ToyModule(journal)])
    try folder.write("in the way", to: "audit")
    host.audit = AuditLog(folder: path)
    let result = await host.run(try await host.plan([paint]), approve: { _, _ in true }).result()
    #expect(result.failure?.code == "audit.unwritable")
    #expect(!journal.all.contains { $0.hasPrefix("painted") })
  }

  @Test func `a log behind a link is not written`() async throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try folder.write("", to: "elsewhere")
    symlinkForTest(from: file, to: folder.path + "/elsewhere")
    let host = try host()
    let result = await host.run(try await host.plan([paint]), approve: { _, _ in true }).result()
    #expect(result.failure?.code == "audit.unwritable")
    #expect(try String(contentsOfFile: folder.path + "/elsewhere", encoding: .utf8).isEmpty)
  }
}

import DockerClient

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The memory that a long log takes on its way through the client.
enum LogMemory: Benchmark {
  static let name = "log-memory"
  static let summary = "resident memory while 1 GiB of a container's log is read, line by line"

  static func run(isSmoke: Bool) async throws {
    guard let engine = BenchmarkEngine() else { return }
    let bytes = isSmoke ? 1 << 20 : 1 << 30
    let line = String(repeating: "x", count: 999)
    let id = try await engine.finishedContainer(["sh", "-c", "yes \(line) | head -c \(bytes)"])
    _ = try await engine.client.ping()
    guard let idle = resident() else { return print("  skipped: no /proc here") }
    var (peak, count, lines) = (idle, 0, 0)
    let clock = ContinuousClock.now
    for try await line in try await engine.client.containerLogs(id).lines() {
      count += line.bytes.count + 1
      lines += 1
      if lines % 4096 == 0 { peak = max(peak, resident() ?? 0) }
    }
    let seconds = clock.duration(to: .now).seconds
    try await engine.client.removeContainer(id)
    print(
      "  \(count >> 20) MiB in \(lines) lines, \(Int(Double(count) / 1e6 / seconds)) MB/s: idle \(idle >> 20) MiB, "
        + "at most \(peak >> 20) MiB")
  }

  /// Bytes of this process in memory.
  private static func resident() -> Int? {
    guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
    let fields = String(decoding: data, as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? Int(fields[1]).map { $0 * 4096 } : nil
  }
}

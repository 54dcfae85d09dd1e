import DockerClient
import Foundation
import LogAnalysis
import SecretDetection

/// The analysis of a container's log, from the bytes that the engine sends to the summary.
enum LogAnalysisSpeed: Benchmark {
  static let name = "log-analysis"
  static let summary =
    "a recorded log of 500 MB: frames, lines, levels, stack traces, templates, rates; memory"

  private static let piece = 64 << 10

  static func run(isSmoke: Bool) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/benchmark-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/recorded"
    let idle = resident() ?? 0
    try record(isSmoke ? 4_000_000 : 500_000_000, at: path)
    for pass in 1...(isSmoke ? 1 : 3) { try analyse(path, idle: idle, pass) }
  }

  private static func record(_ size: Int, at path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { return }
    var log = RecordedLog()
    var written = 0
    while written < size {
      var bytes: [UInt8] = []
      log.write(atLeast: min(1 << 20, size - written), to: &bytes)
      try file.write(contentsOf: bytes)
      written += bytes.count
    }
    try file.close()
  }

  private static func analyse(_ path: String, idle: Int, _ pass: Int) throws {
    var options = LogAnalyzer.Options()
    options.joinsAlike = true
    options.redact = { Array(SecretScanner.standard.masking(String(decoding: $0, as: UTF8.self)).utf8) }
    var analyzer = LogAnalyzer(options)
    var demultiplexer = LogDemultiplexer()
    guard let file = FileHandle(forReadingAtPath: path) else { return }
    let began = ContinuousClock.now
    var (count, peak, looked) = (0, resident() ?? 0, 0)
    while let data = try file.read(upToCount: piece), !data.isEmpty {
      try demultiplexer.forEachFrame(in: Array(data)) { stream, content, isContinuation in
        analyzer.feed(content.span, isError: stream == .error, isContinuation: isContinuation)
      }
      count += data.count
      guard count - looked > 4 << 20 else { continue }
      looked = count
      peak = max(peak, resident() ?? 0)
    }
    let summary = analyzer.finish()
    let seconds = began.duration(to: .now).seconds
    try file.close()
    print(
      "  pass \(pass): \(count / 1_000_000) MB in \(hundredths(seconds)) s, \(Int(Double(count) / 1e6 / seconds)) MB/s; "
        + "idle \(idle >> 20) MiB, at most \(peak >> 20) MiB; \(summary.counts.lines) lines, "
        + "\(summary.counts.events) events, \(summary.counts.errors) errors, \(summary.templates.count) templates, "
        + "\(summary.counts.withoutTemplate) events in none")
  }

  private static func hundredths(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }

  /// Bytes of this process in memory.
  private static func resident() -> Int? {
    guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
    let fields = String(decoding: data, as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? Int(fields[1]).map { $0 * 4096 } : nil
  }
}

import HTTPTransport
import HTTPTransportTesting
import Subprocesses

/// The memory that a long download over TLS takes while its reader is slow.
enum TLSDownload: Benchmark {
  static let name = "tls"
  static let summary =
    "resident memory while 1 GiB comes over TLS from openssl s_server and the reader is slow"

  static func run(isSmoke: Bool) async throws {
    let size = isSmoke ? 16 << 20 : 1 << 30
    let authority = try await TestAuthority()
    // A file with a hole: it takes no room on the disk.
    let file = try Subprocess(named: "truncate", ["--size", "\(size)", authority.folder + "/large.bin"])
    guard try await file.run(deadline: .seconds(60)).status == .exited(0) else {
      return print("  skipped: no truncate here")
    }
    let server = try await TLSServer(authority.sign("server"), folder: authority.folder)
    let settings = TLSSettings(authorityFiles: [authority.file])
    let client = HTTPClient(.tls(host: "localhost", port: server.port, settings))
    guard let idle = residentBytes() else { return print("  skipped: no /proc here") }
    let clock = ContinuousClock.now
    var (peak, count, parts) = (idle, 0, 0)
    for try await bytes in try await client.open(HTTPRequest("GET", "/large.bin")).body {
      count += bytes.count
      parts += 1
      // Slower than the sender by far: a pause for each MiB or so, and a long one now and then.
      if parts % 64 == 0 {
        peak = max(peak, residentBytes() ?? 0)
        try await Task.sleep(for: .milliseconds(parts % 4096 == 0 ? 500 : 4))
      }
    }
    let seconds = clock.duration(to: .now).seconds
    withExtendedLifetime(server) {}
    print(
      "  \(count >> 20) MiB of \(size >> 20) in \(parts) parts, \(Int(Double(count) / 1e6 / seconds)) MB/s with the pauses: "
        + "idle \(idle >> 20) MiB, at most \(peak >> 20) MiB (goal 32)")
  }
}

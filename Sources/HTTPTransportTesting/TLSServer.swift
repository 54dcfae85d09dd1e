internal import Subprocesses

/// The openssl program as a web server: it serves the files of a folder.
package final class TLSServer: Sendable {
  package let port: UInt16
  private let process: RunningSubprocess

  /// The program's id.
  package var processID: Int32 { process.processID }

  package init(
    _ identity: (certificate: String, key: String), folder: String, _ more: [String] = ["-WWW"]
  ) async throws {
    process = try Subprocess(
      named: "openssl",
      ["s_server", "-accept", "127.0.0.1:0", "-cert", identity.certificate, "-key", identity.key] + more,
      workingDirectory: folder
    ).start()
    var said = ""
    // "ACCEPT 127.0.0.1:41234"
    while let bytes = try await process.output.read() {
      said += String(decoding: bytes, as: UTF8.self)
      guard let line = said.split(separator: "\n").first(where: { $0.hasPrefix("ACCEPT") }),
        said.hasSuffix("\n"),
        let port = line.split(separator: ":").last.flatMap({ UInt16($0) })
      else { continue }
      self.port = port
      return
    }
    throw TestAuthority.Failure(words: said)
  }

  deinit { process.terminate() }
}

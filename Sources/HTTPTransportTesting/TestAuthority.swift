internal import Foundation
internal import Subprocesses

/// A folder with a certificate authority of its own and certificates it has signed, made by the openssl program.
package final class TestAuthority: Sendable {
  package let folder: String
  /// Its own certificate.
  package var file: String { "\(folder)/ca.pem" }

  package init() async throws {
    folder = NSTemporaryDirectory() + "longshore-tls-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try await openssl([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
      "-subj", "/CN=Test Authority", "-keyout", "\(folder)/ca-key.pem", "-out", file,
    ])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Signs a certificate for `names` (`DNS:…`, `IP:…`), or for its common name alone, and returns where it and its key lie.
  /// It counts for so many days from now; with -1 it is over.
  package func sign(
    _ label: String, names: String? = "DNS:localhost,IP:127.0.0.1", days: Int = 30
  ) async throws -> (certificate: String, key: String) {
    let (certificate, key) = ("\(folder)/\(label).pem", "\(folder)/\(label)-key.pem")
    let request = [
      "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=\(label)",
      "-keyout", key, "-out", "\(folder)/\(label).csr",
    ]
    try await openssl(request + (names.map { ["-addext", "subjectAltName=\($0)"] } ?? []))
    try await openssl([
      "x509", "-req", "-in", "\(folder)/\(label).csr", "-CA", file, "-CAkey", "\(folder)/ca-key.pem",
      "-CAcreateserial", "-copy_extensions", "copy", "-days", "\(days)", "-out", certificate,
    ])
    return (certificate, key)
  }

  package func write(_ name: String, _ text: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
  }

  private func openssl(_ arguments: [String]) async throws {
    let (said, status) = try await Subprocess(named: "openssl", arguments).withRunning { running in
      var said: [UInt8] = []
      while let bytes = try await running.errorOutput.read() { said += bytes }
      return String(decoding: said, as: UTF8.self)
    }
    guard case .exited(0) = status else { throw Failure(words: said) }
  }

  struct Failure: Error { let words: String }
}

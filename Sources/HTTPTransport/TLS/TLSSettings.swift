/// Whom a TLS connection trusts, and who the client says it is. Names files and holds no secret.
package struct TLSSettings: Sendable, Hashable {
  /// PEM files with the authorities that are trusted; empty for those of the system.
  package var authorityFiles: [String]
  /// Whether the system's authorities are trusted beside the given ones.
  package var trustsSystem: Bool
  /// A PEM file with the client's certificate and what leads from it to its authority.
  package var certificateFile: String?
  /// A PEM file with the client's key, without a passphrase.
  package var keyFile: String?
  /// Whether the server's certificate and its names are checked. Without, anybody can stand in for the server.
  package var verifiesServer: Bool

  package init(
    authorityFiles: [String] = [], trustsSystem: Bool? = nil, certificateFile: String? = nil,
    keyFile: String? = nil, verifiesServer: Bool = true
  ) {
    self.authorityFiles = authorityFiles
    self.trustsSystem = trustsSystem ?? authorityFiles.isEmpty
    self.certificateFile = certificateFile
    self.keyFile = keyFile
    self.verifiesServer = verifiesServer
  }
}

internal import HTTPTransport

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files that an engine behind TLS is reached with. Holds their paths, none of what is in them.
public struct EngineCertificates: Sendable, Hashable {
  /// The authority that signed the engine's certificate, as PEM; nil for the authorities the system trusts.
  public var authorityFile: String?
  /// The client's certificate, as PEM.
  public var certificateFile: String?
  /// The client's key, as PEM without a passphrase.
  public var keyFile: String?
  /// Whether the engine's certificate is checked. Without, anybody can stand in for the engine.
  public var verifiesEngine: Bool

  /// Names the files.
  public init(
    authorityFile: String? = nil, certificateFile: String? = nil, keyFile: String? = nil,
    verifiesEngine: Bool = true
  ) {
    self.authorityFile = authorityFile
    self.certificateFile = certificateFile
    self.keyFile = keyFile
    self.verifiesEngine = verifiesEngine
  }

  /// Those of `ca.pem`, `cert.pem` and `key.pem` that are in a folder: the names the docker command uses.
  public init(folder: String, verifiesEngine: Bool = true) {
    func file(_ name: String) -> String? {
      let path = "\(folder)/\(name)"
      return FileManager.default.fileExists(atPath: path) ? path : nil
    }
    self.init(
      authorityFile: file("ca.pem"), certificateFile: file("cert.pem"), keyFile: file("key.pem"),
      verifiesEngine: verifiesEngine)
  }

  var settings: TLSSettings {
    TLSSettings(
      authorityFiles: authorityFile.map { [$0] } ?? [], certificateFile: certificateFile, keyFile: keyFile,
      verifiesServer: verifiesEngine)
  }
}

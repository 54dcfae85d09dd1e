internal import CLongshoreTLS
internal import Synchronization

/// The certificates of one client, read at its first connection and shared by the others.
final class TLSTrust: Sendable {
  private let settings: TLSSettings
  private let loaded = Mutex<TLSContext?>(nil)

  init(_ settings: TLSSettings) { self.settings = settings }

  /// Reads files at the first call, and again after a failure.
  func context() throws(HTTPError) -> TLSContext {
    try loaded.withLock { loaded throws(HTTPError) in
      if let loaded { return loaded }
      let context = try TLSContext(settings)
      loaded = context
      return context
    }
  }
}

/// OpenSSL's counted object behind all connections of a client.
///
/// Unchecked: nothing changes it once `init` is over, and OpenSSL lets threads share it then
/// (openssl-threads(7)).
final class TLSContext: @unchecked Sendable {  // constant after `init`
  let pointer: OpaquePointer

  init(_ settings: TLSSettings) throws(HTTPError) {
    guard let pointer = longshore_tls_context_new(settings.verifiesServer ? 1 : 0) else {
      throw HTTPError(.tlsFailed, "OpenSSL could not be set up")
    }
    self.pointer = pointer
    if settings.verifiesServer {
      if settings.trustsSystem { try use("the system's authorities", longshore_tls_trust_system) }
      for file in settings.authorityFiles { try use(file: file, as: "authority", longshore_tls_trust_file) }
    }
    guard let certificate = settings.certificateFile else { return }
    try use(file: certificate, as: "certificate", longshore_tls_use_certificate)
    try use(file: settings.keyFile ?? certificate, as: "key", longshore_tls_use_key)
  }

  deinit { longshore_tls_context_free(pointer) }

  private func use(
    file: String, as role: String,
    _ load: (OpaquePointer, UnsafePointer<CChar>, UnsafeMutablePointer<CChar>, Int) -> Int32
  ) throws(HTTPError) {
    try use("the \(role) in \(file)") { load($0, file, $1, $2) }
  }

  private func use(
    _ what: String, _ load: (OpaquePointer, UnsafeMutablePointer<CChar>, Int) -> Int32
  ) throws(HTTPError) {
    var reason = [CChar](repeating: 0, count: 256)
    guard load(pointer, &reason, reason.count) != 1 else { return }
    throw HTTPError(
      .unusableCredentials, "\(what) cannot be used: \(String(terminated: reason))",
      advice: "It must be a readable PEM file, a key without a passphrase and the certificate's own.")
  }
}

extension String {
  /// The text before the null byte that C ends it with.
  init(terminated characters: [CChar]) {
    self.init(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

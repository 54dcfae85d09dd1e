import HTTPTransportTesting
import Testing

@testable import HTTPTransport

/// For which hosts a certificate counts, and when.
@Suite(.timeLimit(.minutes(2)))
struct CertificateNameTests {
  /// What becomes of a handshake with a server of this certificate that is called by this name.
  private func failure(
    _ authority: TestAuthority, _ identity: (certificate: String, key: String), called host: String
  ) async throws -> HTTPError? {
    let server = try await TLSServer(identity, folder: authority.folder)
    let trust = TLSTrust(TLSSettings(authorityFiles: [authority.file]))
    let channel = TLSChannel(
      over: SocketChannel(.tcp(host: "127.0.0.1", port: server.port)), to: host, trust: trust)
    defer { channel.interrupt() }
    do {
      try channel.connect(until: .after(.seconds(20)))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a common name is no host's name`() async throws {
    let authority = try await TestAuthority()
    let identity = try await authority.sign("engine.test", names: nil)
    #expect(try await failure(authority, identity, called: "engine.test")?.code == .untrustedServer)
  }

  @Test func `a certificate whose time is over is refused`() async throws {
    let authority = try await TestAuthority()
    let identity = try await authority.sign("engine.test", names: "DNS:engine.test", days: -1)
    let error = try await failure(authority, identity, called: "engine.test")
    #expect(error?.code == .untrustedServer)
    #expect(error?.message.contains("expired") == true)
  }

  @Test(arguments: [
    ("DNS:*.engine.test", "a.engine.test", true), ("DNS:*.engine.test", "A.Engine.Test", true),
    ("DNS:*.engine.test", "engine.test", false), ("DNS:*.engine.test", "a.b.engine.test", false),
    ("DNS:a*.engine.test", "ab.engine.test", false), ("DNS:*.test", "10.0.0.1", false),
    ("IP:10.0.0.1", "10.0.0.1", true), ("IP:10.0.0.1", "10.0.0.2", false), ("IP:::1", "::1", true),
    ("DNS:10.0.0.1", "10.0.0.1", false),
  ])
  func `names and addresses count as RFC 9110 has it`(_ names: String, _ host: String, _ counts: Bool)
    async throws
  {
    let authority = try await TestAuthority()
    let error = try await failure(authority, authority.sign("engine", names: names), called: host)
    #expect((error == nil) == counts)
    if !counts { #expect(error?.code == .untrustedServer) }
  }
}

import Foundation
import HTTPTransport
import HTTPTransportTesting
import Testing

/// Against a real TLS server, the openssl program.
@Suite(.timeLimit(.minutes(2)))
struct TLSTests {
  private func settings(_ authority: TestAuthority, _ identity: (certificate: String, key: String)? = nil)
    -> TLSSettings
  {
    TLSSettings(
      authorityFiles: [authority.file], certificateFile: identity?.certificate, keyFile: identity?.key)
  }

  private func fetch(
    _ host: String, _ port: UInt16, _ settings: TLSSettings, timeout: Duration = .seconds(20)
  ) async throws -> String {
    let client = HTTPClient(.tls(host: host, port: port, settings))
    let (_, body) = try await client.fetch(
      HTTPRequest("GET", "/hello.txt"), limit: 1 << 20, timeouts: .total(timeout))
    return String(decoding: body, as: UTF8.self)
  }

  @Test func `a certificate is checked: its authority, its host's name or address, its time`() async throws {
    let authority = try await TestAuthority()
    try authority.write("hello.txt", "hello over TLS")
    let server = try await TLSServer(authority.sign("server"), folder: authority.folder)
    for host in ["localhost", "127.0.0.1"] {
      #expect(try await fetch(host, server.port, settings(authority)) == "hello over TLS")
    }

    let stranger = try await TestAuthority()
    let unknown = await #expect(throws: HTTPError.self) {
      try await fetch("localhost", server.port, settings(stranger))
    }
    #expect(unknown?.code == .untrustedServer)
    #expect(unknown?.advice?.contains("ca.pem") == true)
    let system = await #expect(throws: HTTPError.self) {
      try await fetch("localhost", server.port, TLSSettings())
    }
    #expect(system?.code == .untrustedServer, "the system does not know this authority")

    let elsewhere = try await TLSServer(
      authority.sign("elsewhere", names: "DNS:example.org"), folder: authority.folder)
    for host in ["localhost", "127.0.0.1"] {
      let error = await #expect(throws: HTTPError.self) {
        try await fetch(host, elsewhere.port, settings(authority))
      }
      #expect(error?.code == .untrustedServer)
      #expect(error?.message.contains("mismatch") == true)
      #expect(error?.advice?.contains(host) == true)
    }
    var unchecked = settings(authority)
    unchecked.verifiesServer = false
    #expect(try await fetch("localhost", elsewhere.port, unchecked) == "hello over TLS")
  }

  @Test func `a client's certificate is shown to a server that wants one, and its lack is named`()
    async throws
  {
    let authority = try await TestAuthority()
    try authority.write("hello.txt", "hello client")
    let server = try await TLSServer(
      authority.sign("server"), folder: authority.folder,
      ["-WWW", "-Verify", "2", "-verify_return_error", "-CAfile", authority.file])
    let identity = try await authority.sign("client")
    #expect(try await fetch("localhost", server.port, settings(authority, identity)) == "hello client")
    let error = await #expect(throws: HTTPError.self) {
      try await fetch("localhost", server.port, settings(authority))
    }
    #expect(error?.code == .clientCertificateRefused)
  }

  @Test func `a key that cannot be used is an error that names the file, and nothing asks for a passphrase`()
    async throws
  {
    let authority = try await TestAuthority()
    let (first, second) = (try await authority.sign("first"), try await authority.sign("second"))
    for (certificate, key, name) in [
      ("/nonexistent/cert.pem", first.key, "/nonexistent/cert.pem"),
      (first.certificate, second.key, second.key),
    ] {
      let error = await #expect(throws: HTTPError.self) {
        try await fetch("localhost", 1, settings(authority, (certificate, key)))
      }
      #expect(error?.code == .unusableCredentials)
      #expect(error?.message.contains(name) == true)
    }
  }

  @Test func `a server that is silent, or no TLS server, does not hold up a handshake`() async throws {
    let authority = try await TestAuthority()
    let silent = try TCPStub { $0.pause(milliseconds: 20_000) }
    let late = await #expect(throws: HTTPError.self) {
      try await fetch("127.0.0.1", silent.port, settings(authority), timeout: .milliseconds(100))
    }
    #expect(late?.code == .timedOut)
    let task = Task { try await fetch("127.0.0.1", silent.port, settings(authority)) }
    while silent.acceptedCount < 2 { await Task.yield() }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }

    let plain = try TCPStub { _ = $0.write(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)) }
    let error = await #expect(throws: HTTPError.self) {
      try await fetch("127.0.0.1", plain.port, settings(authority))
    }
    #expect(error?.code == .tlsFailed)
    #expect(error?.message.contains("does not speak TLS") == true)
  }

  @Test func `a large body comes whole, and a slow reader holds the sender up`() async throws {
    let authority = try await TestAuthority()
    let size = 8 << 20
    try authority.write("large.bin", String(repeating: "0123456789abcdef", count: size / 16))
    let server = try await TLSServer(authority.sign("server"), folder: authority.folder)
    let client = HTTPClient(.tls(host: "localhost", port: server.port, settings(authority)))
    var total = 0
    for try await bytes in try await client.open(HTTPRequest("GET", "/large.bin")).body {
      #expect(bytes.count <= HTTPLimits().visitBytes)
      #expect(bytes.first == Array("0123456789abcdef".utf8)[total % 16])
      total += bytes.count
    }
    #expect(total == size)
  }
}

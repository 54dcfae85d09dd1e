import Foundation
import HTTPTransport
import HTTPTransportTesting
import Testing

/// Every way an exchange fails, again and again. In a process of its own, whose descriptors are nobody else's.
@Suite(.timeLimit(.minutes(5)))
struct FailureShapeTests {
  /// What the server sends before it goes away, and what that is for the client.
  static let shapes: [(name: String, reply: StubReply, code: HTTPError.Code)] = [
    ("no answer", StubReply([.close]), .noAnswer),
    ("cut in the head", .raw("HTTP/1.1 200 OK\r\nContent-").thenClose(), .closed),
    ("cut in the body", .raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf").thenClose(), .closed),
    (
      "cut in a chunk", .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf").thenClose(),
      .closed
    ),
    ("reset in the body", StubReply(reset("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")), .closed),
    ("no HTTP", .raw("SSH-2.0-OpenSSH_9.2\r\n").thenClose(), .malformed),
    (
      "a broken chunk", .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n").thenClose(),
      .malformed
    ),
    (
      "an endless head", .raw("HTTP/1.1 200 " + String(repeating: "x", count: 70_000)).thenClose(),
      .limitExceeded
    ),
    ("too long a body", .response(body: String(repeating: "x", count: 200)), .limitExceeded),
    ("silence", StubReply([.awaitClose]), .timedOut),
    (
      "half and silence", StubReply([.send(Array("HTTP/1.1 200 OK\r\n\r\nhalf".utf8)), .awaitClose]),
      .timedOut
    ),
  ]

  private static func reset(_ text: String) -> [StubReply.Step] {
    [.send(Array(text.utf8)), .pause(milliseconds: 1), .reset]
  }

  /// What is open now, by its number: a socket, a pipe, a file.
  static func openDescriptors() async throws -> [String: String] {
    // The first sleep of a process opens the descriptors that its timers need, for good; a short one may be over before.
    try await Task.sleep(for: .milliseconds(20))
    let folder = "/proc/self/fd/"
    let numbers = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: numbers.compactMap { number in
        (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + number)).map { (number, $0) }
      })
  }

  /// What is open beyond what was before, once everybody had the time to close it; empty if there is not more.
  static func leaked(since before: [String: String]) async throws -> [String] {
    for _ in 0..<500 {
      if try await openDescriptors().count <= before.count { return [] }
      try await Task.sleep(for: .milliseconds(20))
    }
    return try await openDescriptors().filter { before[$0.key] != $0.value }.map(\.value)
  }

  #if os(Linux)
    @Test(arguments: [false, true])
    func `a thousand rounds of each leave no descriptor behind`(overTCP: Bool) async {
      await #expect(processExitsWith: .success) { [overTCP] in
        for (name, reply, code) in FailureShapeTests.shapes {
          let server = try StubServer(overTCP: overTCP) { _ in reply }
          let client = HTTPClient(server.address)
          let before = try await FailureShapeTests.openDescriptors()
          for _ in 0..<1_000 {
            let error = await #expect(throws: HTTPError.self) {
              try await client.fetch(
                HTTPRequest("GET", "/"), limit: 100,
                timeouts: code == .timedOut ? .total(.milliseconds(2)) : .total(.seconds(60)))
            }
            // Over a loaded loopback the end may overtake what was sent before a reset.
            let expected: Set<HTTPError.Code> = name.hasPrefix("reset") ? [code, .noAnswer] : [code]
            #expect(error.map { expected.contains($0.code) } == true, "\(name): \(String(describing: error))")
          }
          #expect(try await FailureShapeTests.leaked(since: before) == [], "\(name)")
        }
      }
    }

    @Test func `connections that never came to be, uploads refused and streams let go leave none either`()
      async
    {
      await #expect(processExitsWith: .success) {
        let refusing = try StubServer(beforeBody: true) { _ in .response(400).thenClose() }
        let streaming = try StubServer { _ in
          StubReply([.send(Array("HTTP/1.1 200 OK\r\n\r\nhello".utf8)), .awaitClose])
        }
        let plain = try TCPStub { _ = $0.write(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)) }
        let proxy = try StubProxy(routes: [:])
        let proxied = HTTPClient(
          .tls(host: "engine.test", port: 1, TLSSettings()),
          proxies: ProxySettings(environment: ["HTTPS_PROXY": "127.0.0.1:\(proxy.port)"]))
        let clients: [(String, HTTPClient, HTTPRequest)] = [
          ("nobody there", HTTPClient(.unix(path: "/nonexistent")), HTTPRequest("GET", "/")),
          ("a closed port", HTTPClient(.tcp(host: "127.0.0.1", port: 1)), HTTPRequest("GET", "/")),
          (
            "no TLS", HTTPClient(.tls(host: "127.0.0.1", port: plain.port, TLSSettings())),
            HTTPRequest("GET", "/")
          ),
          ("a proxy that refuses", proxied, HTTPRequest("GET", "/")),
          (
            "a program that ends", HTTPClient(.program(ProgramCommand("false", [], environment: [:]))),
            HTTPRequest("GET", "/")
          ),
          (
            "an early refusal", HTTPClient(refusing.address),
            HTTPRequest("POST", "/", body: .bytes([UInt8](repeating: 1, count: 4 << 20)))
          ),
          ("a stream let go", HTTPClient(streaming.address), HTTPRequest("GET", "/")),
          ("a task cancelled", HTTPClient(streaming.address), HTTPRequest("GET", "/")),
        ]
        for (name, client, request) in clients {
          _ = try? await client.open(request)
          let before = try await FailureShapeTests.openDescriptors()
          for _ in 0..<1_000 {
            switch name {
            case "an early refusal":
              #expect(try await client.fetch(request, limit: 9).head.status == 400)
            case "a stream let go":
              for try await _ in try await client.open(request).body { break }
            case "a task cancelled":
              let task = Task { for try await _ in try await client.open(request).body {} }
              await Task.yield()
              task.cancel()
              await #expect(throws: CancellationError.self) { try await task.value }
            default:
              await #expect(throws: HTTPError.self) { try await client.fetch(request, limit: 9) }
            }
          }
          #expect(try await FailureShapeTests.leaked(since: before) == [], "\(name)")
        }
      }
    }
  #endif

  @Test func `a real connection reset or cut at any byte of an exchange is a typed error`() async throws {
    let recorded = Array(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nhello \r\n5;x\r\nworld\r\n0\r\n\r\n".utf8)
    let server = try StubServer(overTCP: true) { request in
      let words = request.target.dropFirst().split(separator: "/")
      let sent = StubReply.Step.send(Array(recorded.prefix(Int(words[1]) ?? 0)))
      return StubReply([sent, words[0] == "reset" ? .reset : .close])
    }
    for end in ["reset", "close"] {
      for length in 0..<recorded.count {
        let client = HTTPClient(server.address, idleConnections: 0)
        let error = await #expect(throws: HTTPError.self, "\(end) after \(length)") {
          try await client.fetch(
            HTTPRequest("GET", "/\(end)/\(length)"), limit: 100, timeouts: .total(.seconds(60)))
        }
        // A reset may overtake what was sent before it.
        #expect(
          error?.code == .closed || (error?.code == .noAnswer && (end == "reset" || length == 0)),
          "\(end) after \(length) bytes: \(String(describing: error))")
      }
    }
    let (_, body) = try await HTTPClient(server.address).fetch(
      HTTPRequest("GET", "/close/\(recorded.count)"), limit: 100)
    #expect(body == Array("hello world".utf8))
  }

  #if os(Linux)
    @Test func `512 MB without the end of a line are refused early, and never held`() async {
      await #expect(processExitsWith: .success) {
        let megabyte = [UInt8](repeating: 0x78, count: 1 << 20)
        let flood = [StubReply.Step](repeating: .send(megabyte), count: 512)
        let beginnings = [
          "a reason": "HTTP/1.1 200 ", "a field": "HTTP/1.1 200 OK\r\nX: ",
          "a chunk's size": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;",
          "a trailer": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: ",
          "a body": "HTTP/1.1 200 OK\r\n\r\n",
        ]
        for (name, beginning) in beginnings {
          let server = try StubServer { _ in StubReply([.send(Array(beginning.utf8))] + flood + [.close]) }
          let error = await #expect(throws: HTTPError.self) {
            try await HTTPClient(server.address).fetch(
              HTTPRequest("GET", "/"), limit: 1 << 20, timeouts: .total(.seconds(60)))
          }
          #expect(error?.code == .limitExceeded, "\(name): \(String(describing: error))")
        }
        // Read as it comes, all of it passes and little of it is held.
        let server = try StubServer { _ in
          StubReply([.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))] + flood + [.close])
        }
        var count = 0
        for try await bytes in try await HTTPClient(server.address).open(HTTPRequest("GET", "/")).body {
          count += bytes.count
        }
        #expect(count == 512 << 20)
        #expect(try FailureShapeTests.peakMemory() < 128 << 20)
      }
    }

    /// The most that this process ever had in memory, in bytes (proc_pid_status(5)).
    static func peakMemory() throws -> Int {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
      return try #require(Int(line.filter(\.isNumber))) << 10
    }
  #endif
}

import HTTPTransportTesting
import Testing

@testable import HTTPTransport

@Suite(.timeLimit(.minutes(2)))
struct TimeoutTests {
  private func expired(
    _ client: HTTPClient, _ timeouts: HTTPTimeouts, sending request: HTTPRequest = HTTPRequest("GET", "/")
  ) async -> HTTPTimeouts.Kind? {
    let error = await #expect(throws: HTTPError.self) {
      try await client.fetch(request, limit: 1 << 20, timeouts: timeouts)
    }
    #expect(error?.code == .timedOut)
    if let kind = error?.expired { #expect(error?.message.contains(kind.rawValue) == true) }
    return error?.expired
  }

  private let patient = HTTPTimeouts(
    connect: .seconds(60), firstByte: .seconds(60), idle: .seconds(60), total: .seconds(60))

  @Test func `each deadline ends its own wait, and the error says which it was`() async throws {
    let silent = try SilentServer(overTCP: true)
    var timeouts = patient
    timeouts.connect = .milliseconds(50)
    #expect(await expired(HTTPClient(.tcp(host: "127.0.0.1", port: silent.port)), timeouts) == .connect)

    let mute = try StubServer { _ in StubReply([.awaitClose]) }
    timeouts = patient
    timeouts.firstByte = .milliseconds(50)
    #expect(await expired(HTTPClient(mute.address), timeouts) == .firstByte)

    timeouts = patient
    timeouts.answer = .milliseconds(50)
    #expect(await expired(HTTPClient(mute.address), timeouts) == .answer)

    let halting = try StubServer { _ in
      StubReply([.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf".utf8)), .awaitClose])
    }
    timeouts = patient
    timeouts.idle = .milliseconds(50)
    #expect(await expired(HTTPClient(halting.address), timeouts) == .idle)

    // Never idle, never done.
    let drip = [[StubReply.Step]](repeating: [.send([0x61]), .pause(milliseconds: 5)], count: 2000).joined()
    let dripping = try StubServer { _ in
      StubReply([.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))] + drip)
    }
    timeouts = patient
    timeouts.total = .milliseconds(200)
    #expect(await expired(HTTPClient(dripping.address), timeouts) == .total)
    let response = try await HTTPClient(dripping.address).open(HTTPRequest("GET", "/"), timeouts: timeouts)
    let error = await #expect(throws: HTTPError.self) { try await response.body.collect(upTo: 1 << 20) }
    #expect(error?.expired == .total, "the total covers a body that is read as it comes")
  }

  @Test func `a server that takes nothing of an upload is idle`() async throws {
    let deaf = try StubServer(beforeBody: true) { _ in
      StubReply([.pause(milliseconds: 20_000), .close])
    }
    var timeouts = patient
    timeouts.idle = .milliseconds(100)
    let upload = HTTPRequest("POST", "/", body: .bytes([UInt8](repeating: 1, count: 32 << 20)))
    #expect(await expired(HTTPClient(deaf.address), timeouts, sending: upload) == .idle)
    (timeouts.taking, timeouts.idle) = (.milliseconds(100), nil)
    #expect(await expired(HTTPClient(deaf.address), timeouts, sending: upload) == .idle)
    deaf.stop()
  }

  @Test func `a body that ran out of time, or was cancelled, stays broken`() async throws {
    let server = try StubServer { _ in
      StubReply([.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf".utf8)), .awaitClose])
    }
    var late = try await HTTPClient(server.address)
      .open(HTTPRequest("GET", "/"), timeouts: HTTPTimeouts(idle: .milliseconds(50))).body.makeAsyncIterator()
    #expect(try await late.next() == Array("half".utf8))
    for _ in 0..<2 {
      let error = await #expect(throws: HTTPError.self) { try await late.next() }
      #expect(error?.expired == .idle)
    }
    let body = try await HTTPClient(server.address).open(HTTPRequest("GET", "/")).body
    let reader = Task { for try await _ in body {} }
    reader.cancel()
    await #expect(throws: CancellationError.self) { try await reader.value }
    var again = body.makeAsyncIterator()
    await #expect(throws: (any Error).self) { while try await again.next() != nil {} }
  }

  @Test func `a silent address does not use up the time that another one needs`() async throws {
    let server = try TCPStub { socket in
      _ = socket.read()
      _ = socket.write(Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi".utf8))
    }
    let silent = try SilentServer(overTCP: true)
    let both = NameResolver { _, _ throws(HTTPError) in
      try SocketName.lookUp("127.0.0.1", port: silent.port)
        + SocketName.lookUp("127.0.0.1", port: server.port)
    }
    let address = HTTPAddress.tcp(host: "engine.test", port: 2375)
    let client = HTTPClient(address, ChannelFactory(address, resolver: both))
    let (_, body) = try await client.fetch(
      HTTPRequest("GET", "/"), limit: 9, timeouts: HTTPTimeouts(connect: .seconds(30)))
    #expect(body == Array("hi".utf8))
  }

  @Test func `a resolver that hangs ends with the deadline and with its task`() async throws {
    let gate = Counter()
    let hanging = NameResolver { _, _ throws(HTTPError) in
      while gate.value == 0 { StubSocket.pause(milliseconds: 5) }
      return []
    }
    defer { gate.add(1) }
    let address = HTTPAddress.tcp(host: "engine.test", port: 2375)
    let client = HTTPClient(address, ChannelFactory(address, resolver: hanging))
    #expect(await expired(client, HTTPTimeouts(connect: .milliseconds(50))) == .connect)
    #expect(await expired(client, .total(.milliseconds(50))) == .total)
    let task = Task { try await client.fetch(HTTPRequest("GET", "/"), limit: 9).body }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `a unix socket whose queue is full is waited for, as long as there is time`() async throws {
    let full = try SilentServer(overTCP: false)
    let client = HTTPClient(.unix(path: full.path))
    #expect(await expired(client, HTTPTimeouts(connect: .milliseconds(100))) == .connect)

    let cancelled = Task { try await client.fetch(HTTPRequest("GET", "/"), limit: 9).body }
    try await Task.sleep(for: .milliseconds(50))
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }

    async let answer = client.fetch(HTTPRequest("GET", "/"), limit: 9, timeouts: .total(.seconds(30)))
    try await Task.sleep(for: .milliseconds(100))
    full.wakeUp { socket in
      guard !socket.read().isEmpty else { return }
      _ = socket.write(Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi".utf8))
    }
    #expect(try await answer.body == Array("hi".utf8))
  }
}

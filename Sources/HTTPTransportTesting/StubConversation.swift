/// Reads requests from one connection and plays the replies, until either side closes it.
struct StubConversation {
  private let socket: StubSocket
  private let readsBodies: Bool
  private var input: [UInt8] = []

  init(socket: StubSocket, readsBodies: Bool) {
    self.socket = socket
    self.readsBodies = readsBodies
  }

  mutating func run(answer: (ReceivedRequest) -> StubReply) {
    while let head = readLine(ending: "\r\n\r\n") {
      var request = ReceivedRequest(head: head, body: [])
      if readsBodies {
        if request.header("Expect") == "100-continue" {
          guard socket.write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) else { return }
        }
        guard let body = readBody(of: request) else { return }
        request.body = body
      }
      guard play(answer(request)) else { return }
    }
  }

  /// Does what the reply says; false once the connection is over.
  private mutating func play(_ reply: StubReply) -> Bool {
    for step in reply.steps {
      switch step {
      case .send(let bytes):
        guard socket.write(bytes) else { return false }
      case .pause(let milliseconds):
        socket.pause(milliseconds: milliseconds)
      case .call(let body):
        body()
      case .echo:
        if !input.isEmpty, !socket.write(input) { return false }
        input = []
        while case let bytes = socket.read(), !bytes.isEmpty {
          guard socket.write(bytes) else { return false }
        }
      case .awaitClose:
        while !socket.read().isEmpty {}
        return false
      case .close:
        return false
      case .reset:
        socket.resetOnClose()
        return false
      }
    }
    return true
  }

  private mutating func readBody(of request: ReceivedRequest) -> [UInt8]? {
    if request.header("Transfer-Encoding")?.lowercased() == "chunked" { return readChunks() }
    return read(request.header("Content-Length").flatMap(Int.init) ?? 0)
  }

  private mutating func readChunks() -> [UInt8]? {
    var body: [UInt8] = []
    while let line = readLine(ending: "\r\n"), let size = Int(line.dropLast(), radix: 16) {
      guard let chunk = read(size), readLine(ending: "\r\n") != nil else { return nil }
      if size == 0 { return body }
      body += chunk
    }
    return nil
  }

  private mutating func read(_ count: Int) -> [UInt8]? {
    while input.count < count {
      let bytes = socket.read()
      if bytes.isEmpty { return nil }
      input += bytes
    }
    defer { input.removeFirst(count) }
    return Array(input.prefix(count))
  }

  /// Everything up to and with `ending`; nil if the connection ends before.
  private mutating func readLine(ending: String) -> String? {
    let ending = Array(ending.utf8)
    while true {
      if let end = input.indices.first(where: { input[$0...].starts(with: ending) }) {
        defer { input.removeFirst(end + ending.count) }
        return String(decoding: input[..<(end + ending.count)], as: UTF8.self)
      }
      let bytes = socket.read()
      if bytes.isEmpty { return nil }
      input += bytes
    }
  }
}

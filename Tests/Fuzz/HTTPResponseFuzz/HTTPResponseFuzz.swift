import HTTPTransport

/// Whatever a server sends: the pieces in which it comes decide neither the answer nor what is wrong with it, no byte of a
/// body comes from nowhere, and limits hold. The first byte says how large the pieces are, the second which request it
/// answers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTTPResponse(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 2 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 2, count: count - 2))
  let method = start[1] % 4 == 0 ? "HEAD" : "GET"
  let whole = read(bytes, pieces: bytes.count, method)
  let pieces = read(bytes, pieces: Int(start.pointee) + 1, method)
  precondition(whole == pieces, "pieces make another answer")
  precondition(whole.body.count <= bytes.count, "bytes from nowhere")
  if let head = whole.head {
    precondition(head.headers.fields.count <= limits.headerFields, "too many fields")
    precondition((200...599).contains(head.status) || head.status == 101, "no final answer")
    precondition(method != "HEAD" || whole.body.isEmpty, "a body where none can be")
  }
  return 0
}

private let limits = HTTPLimits(
  headBytes: 1024, headerFields: 16, chunkLineBytes: 64, interimResponses: 3, readBytes: 512, visitBytes: 2048
)

private struct Answer: Equatable {
  var head: HTTPResponseHead?
  var body: [UInt8] = []
  var failure: HTTPError.Code?
  var isReusable = false
}

private func read(_ bytes: [UInt8], pieces: Int, _ method: String) -> Answer {
  var answer = Answer()
  var wire = HTTPWire(Recorded(bytes, pieces: pieces), limits: limits)
  do {
    answer.head = try wire.exchange(EncodedRequest(HTTPRequest(method, "/"), host: "localhost"))
    if answer.head?.status == 101 { return answer }
    while let part = try wire.next(until: .never) {
      precondition(!part.isEmpty, "a part of nothing")
      answer.body += part
    }
    answer.isReusable = wire.isReusable
  } catch let error as HTTPError {
    answer.failure = error.code
    // What came before the fault may have been given out or not, as the pieces had it.
    answer.body = []
  } catch {
    preconditionFailure("an error of no kind: \(error)")
  }
  return answer
}

/// A connection on which a recorded answer comes in pieces, and then its end.
private final class Recorded: ByteChannel {
  private let pieces: [[UInt8]]
  private let position = Position()

  init(_ bytes: [UInt8], pieces length: Int) {
    pieces = stride(from: 0, to: bytes.count, by: max(1, length)).map {
      Array(bytes[$0..<min($0 + max(1, length), bytes.count)])
    }
  }

  func connect(until deadline: Deadline) throws(HTTPError) {}
  func read(atMost count: Int) throws(HTTPError) -> [UInt8]? { position.take(from: pieces, atMost: count) }
  func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int { bytes.count }
  func wait(for conditions: ChannelConditions, until deadline: Deadline) throws(HTTPError)
    -> ChannelConditions
  {
    conditions
  }
  func finishWriting() {}
  func interrupt() {}
}

/// Where reading has come to. Unchecked: a fuzz target has one thread.
private final class Position: @unchecked Sendable {  // one thread
  private var piece = 0
  private var offset = 0

  func take(from pieces: [[UInt8]], atMost count: Int) -> [UInt8] {
    guard piece < pieces.count else { return [] }
    let bytes = Array(pieces[piece][offset...].prefix(count))
    offset += bytes.count
    if offset == pieces[piece].count { (piece, offset) = (piece + 1, 0) }
    return bytes
  }
}

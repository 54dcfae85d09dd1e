/// A request as it goes over the wire.
struct EncodedRequest: Sendable {
  let method: String
  /// The head, and the body behind it if that is at hand.
  let start: [UInt8]
  /// Makes the rest; nil if there is none.
  let pull: (@Sendable () throws -> [UInt8]?)?
  /// How long the rest is; nil if it is to be sent in chunks.
  let length: Int?

  init(_ request: HTTPRequest, host: String) throws(HTTPError) {
    method = request.method
    let head = try request.encodedHead(host: host)
    switch request.body {
    case .none: (start, pull, length) = (head, nil, nil)
    case .bytes(let bytes): (start, pull, length) = (head + bytes, nil, nil)
    case .pulled(let pull): (start, self.pull, length) = (head, pull, nil)
    case .sized(let length, let pull): (start, self.pull, self.length) = (head, pull, length)
    }
  }
}

extension HTTPRequest {
  /// The request line and header fields as they are sent. Refuses whatever could end a line or start another
  /// request (RFC 9112 §11.1).
  func encodedHead(host: String) throws(HTTPError) -> [UInt8] {
    guard !method.isEmpty, method.utf8.allSatisfy(ASCII.isTokenCharacter) else {
      throw HTTPError(.invalidRequest, "the method \(method.debugDescription) is not a token")
    }
    guard !target.isEmpty, target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw HTTPError(
        .invalidRequest, "the target \(target.debugDescription) must be percent-encoded ASCII")
    }
    var head: [UInt8] = []
    head.reserveCapacity(256)
    head += "\(method) \(target) HTTP/1.1\r\n".utf8
    if headers["Host"] == nil { head += "Host: \(host)\r\n".utf8 }
    for field in headers.fields {
      guard !field.name.isEmpty, field.name.utf8.allSatisfy(ASCII.isTokenCharacter),
        field.value.utf8.allSatisfy(ASCII.isFieldCharacter)
      else {
        throw HTTPError(.invalidRequest, "the header field \(field.name.debugDescription) cannot be sent")
      }
      head += field.name.utf8
      head += ": ".utf8
      head += field.value.utf8
      head += "\r\n".utf8
    }
    switch body {
    case .none: if method == "POST" || method == "PUT" { head += "Content-Length: 0\r\n".utf8 }
    case .bytes(let bytes): head += "Content-Length: \(bytes.count)\r\n".utf8
    case .sized(let length, _): head += "Content-Length: \(length)\r\n".utf8
    case .pulled: head += "Transfer-Encoding: chunked\r\n".utf8
    }
    head += "\r\n".utf8
    return head
  }
}

/// One piece of a body in the chunked coding (RFC 9112 §7.1).
enum ChunkEncoder {
  static let end = Array("0\r\n\r\n".utf8)

  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var chunk = Array(String(bytes.count, radix: 16).utf8)
    chunk.reserveCapacity(chunk.count + bytes.count + 4)
    chunk += "\r\n".utf8
    chunk += bytes
    chunk += "\r\n".utf8
    return chunk
  }
}

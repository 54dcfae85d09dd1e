internal import Reporting

/// A request as it goes over the wire.
package struct EncodedRequest: Sendable {
  /// What is sent behind the start.
  enum Rest: Sendable {
    case none
    case bytes([UInt8])
    case chunks(@Sendable () throws -> [UInt8]?)
    case sized(Int, @Sendable () throws -> [UInt8]?)
  }

  let method: String
  /// The head, and the body behind it if that is at hand and may go at once.
  let start: [UInt8]
  let rest: Rest
  /// How long to wait for the server's leave before the rest is sent; nil for no wait.
  let continuePatience: Duration?

  package init(_ request: HTTPRequest, host: String) throws(HTTPError) {
    try self.init(request, host: host, forwardedBy: nil)
  }

  /// Encodes a request for a server, or for a proxy that forwards it.
  init(_ request: HTTPRequest, host: String, forwardedBy proxy: Proxy?) throws(HTTPError) {
    method = request.method
    continuePatience = request.expectsContinue ? request.continuePatience : nil
    let head = try request.encodedHead(host: host, forwardedBy: proxy)
    switch request.body {
    case .bytes(let bytes) where continuePatience == nil: (start, rest) = (head + bytes, .none)
    case .none: (start, rest) = (head, .none)
    case .bytes(let bytes): (start, rest) = (head, .bytes(bytes))
    case .pulled(let pull): (start, rest) = (head, .chunks(pull))
    case .sized(let length, let pull): (start, rest) = (head, .sized(length, pull))
    }
  }
}

extension HTTPRequest {
  /// The request line and header fields as they are sent. Refuses whatever could end a line or start another
  /// request (RFC 9112 §11.1).
  ///
  /// A proxy gets the target in its absolute form (RFC 9112 §3.2.2).
  func encodedHead(host: String, forwardedBy proxy: Proxy? = nil) throws(HTTPError) -> [UInt8] {
    guard !method.isEmpty, method.utf8.allSatisfy(ASCII.isTokenCharacter) else {
      throw HTTPError(.invalidRequest, "the method \(method.debugDescription) is not a token")
    }
    guard !target.isEmpty, target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw HTTPError(
        .invalidRequest, "the target \(target.debugDescription) must be percent-encoded ASCII")
    }
    var head: [UInt8] = []
    head.reserveCapacity(256)
    head += method.utf8
    head.append(ASCII.space)
    if proxy != nil { head += "http://\(host)".utf8 }
    head += target.utf8
    head += " HTTP/1.1\r\n".utf8
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
    if let authorization = proxy?.authorization {
      head += "Proxy-Authorization: \(authorization.reveal())\r\n".utf8
    }
    if expectsContinue { head += "Expect: 100-continue\r\n".utf8 }
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

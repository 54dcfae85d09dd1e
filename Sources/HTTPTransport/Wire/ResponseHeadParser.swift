/// Reads a status line and header fields (RFC 9112 §4, §5) from bytes that arrive in any pieces.
struct ResponseHeadParser {
  private static let beginning = Array("HTTP/1.".utf8)

  let limits: HTTPLimits
  private var lineStart = 0
  private var scanned = 0

  init(limits: HTTPLimits) { self.limits = limits }

  /// The head and its length in bytes, or nil while more bytes are needed. Call it again with the same bytes
  /// and more behind them.
  mutating func parse(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> (
    head: HTTPResponseHead, length: Int
  )? {
    let start = bytes.startIndex
    guard Self.beginning.starts(with: bytes.prefix(Self.beginning.count)) else {
      throw HTTPError(.malformed, "the answer does not begin with HTTP/1.x")
    }
    if scanned < bytes.count, let end = endOfHead(bytes) {
      guard end <= limits.headBytes else { throw tooLong }
      return (try head(bytes[start..<start + end]), end)
    }
    guard bytes.count <= limits.headBytes else { throw tooLong }
    return nil
  }

  /// The head whose lines these are.
  private func head(_ lines: ArraySlice<UInt8>) throws(HTTPError) -> HTTPResponseHead {
    var rest = lines
    var head = try Self.statusLine(Self.nextLine(&rest))
    head.headers.reserveCapacity(min(16, limits.headerFields))
    while !rest.isEmpty {
      let line = Self.nextLine(&rest)
      guard !line.isEmpty else { continue }
      guard head.headers.fields.count < limits.headerFields else {
        throw HTTPError(.limitExceeded, "the answer has more than \(limits.headerFields) header fields")
      }
      let (name, value) = try Self.field(line)
      head.headers.append(name, value)
    }
    return head
  }

  /// Takes the next line, without its end.
  private static func nextLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: ASCII.lineFeed) ?? rest.endIndex
    let line = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    return line.last == ASCII.carriageReturn ? line.dropLast() : line
  }

  private var tooLong: HTTPError {
    HTTPError(.limitExceeded, "the answer's head is longer than \(limits.headBytes) bytes")
  }

  /// The length up to and with the empty line; looks at every byte only once over all calls.
  private mutating func endOfHead(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex
    while scanned < bytes.count {
      if bytes[start + scanned] == ASCII.lineFeed {
        let length = scanned - lineStart
        let isEmpty = length == 0 || (length == 1 && bytes[start + lineStart] == ASCII.carriageReturn)
        lineStart = scanned + 1
        if isEmpty { return lineStart }
      }
      scanned += 1
    }
    return nil
  }

  /// `HTTP/1.1 200 OK`; the reason may be empty or absent.
  private static func statusLine(_ line: ArraySlice<UInt8>) throws(HTTPError) -> HTTPResponseHead {
    let at = line.startIndex
    guard line.count >= 12, ASCII.isDigit(line[at + 7]), line[at + 8] == ASCII.space,
      line[(at + 9)..<(at + 12)].allSatisfy(ASCII.isDigit),
      line.count == 12 || line[at + 12] == ASCII.space, line.allSatisfy(ASCII.isFieldCharacter)
    else { throw HTTPError(.malformed, "the status line is broken") }
    let status = line[(at + 9)..<(at + 12)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard (100...599).contains(status) else {
      throw HTTPError(.malformed, "the status \(status) is outside 100–599")
    }
    return HTTPResponseHead(
      status: status, reason: String(decoding: line.dropFirst(13), as: UTF8.self),
      minorVersion: Int(line[at + 7] - 0x30), headers: HTTPHeaders())
  }

  /// `Name: value`. A folded line or a space before the colon is refused, as RFC 9112 §5.1 and §5.2 ask.
  private static func field(_ line: ArraySlice<UInt8>) throws(HTTPError) -> (String, String) {
    guard let colon = line.firstIndex(of: ASCII.colon), colon > line.startIndex,
      line[..<colon].allSatisfy(ASCII.isTokenCharacter)
    else { throw HTTPError(.malformed, "a header field has no proper name") }
    let value = ASCII.trimmed(line[(colon + 1)...])
    guard value.allSatisfy(ASCII.isFieldCharacter) else {
      throw HTTPError(.malformed, "a header field holds a control character")
    }
    return (String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
  }
}

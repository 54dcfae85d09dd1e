/// How the end of an answer's body is found (RFC 9112 §6.3).
enum BodyFraming {
  case length(Int)
  case chunked(ChunkedDecoder)
  case untilClose

  static let none = BodyFraming.length(0)

  init(of head: HTTPResponseHead, to method: String, limits: HTTPLimits) throws(HTTPError) {
    if method == "HEAD" || head.status < 200 || head.status == 204 || head.status == 304 {
      self = .none
      return
    }
    let lengths = head.headers.list("Content-Length")
    guard head.headers["Transfer-Encoding"] == nil else {
      // Both together are how answers are smuggled; a coding we cannot take off is of no use.
      guard head.headers.list("Transfer-Encoding") == ["chunked"], lengths.isEmpty else {
        throw HTTPError(.malformed, "the answer's transfer coding is not plain chunked")
      }
      self = .chunked(ChunkedDecoder(limits: limits))
      return
    }
    guard head.headers["Content-Length"] != nil else {
      self = .untilClose
      return
    }
    // A field that says nothing is not one that is not there: others may read it otherwise.
    guard let text = lengths.first, lengths.allSatisfy({ $0 == text }), text.utf8.allSatisfy(ASCII.isDigit),
      let length = Int(text)
    else { throw HTTPError(.malformed, "the answer's Content-Length is not one number") }
    self = .length(length)
  }

  /// Whether nothing more belongs to the body.
  var isComplete: Bool {
    switch self {
    case .length(let remaining): remaining == 0
    case .chunked(let decoder): decoder.isDone
    case .untilClose: false
    }
  }

  /// Moves the body's bytes from `input` to the end of `output`; what follows the body stays.
  mutating func take(from input: inout ArraySlice<UInt8>, into output: inout [UInt8]) throws(HTTPError) {
    let used: Int
    switch self {
    case .length(let remaining):
      used = min(remaining, input.count)
      output += input.prefix(used)
      self = .length(remaining - used)
    case .chunked(var decoder):
      used = try decoder.decode(input, into: &output)
      self = .chunked(decoder)
    case .untilClose:
      used = input.count
      output += input
    }
    input = input.dropFirst(used)
  }
}

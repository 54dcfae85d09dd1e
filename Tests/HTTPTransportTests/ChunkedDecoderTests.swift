import Testing

@testable import HTTPTransport

struct ChunkedDecoderTests {
  /// Feeds the pieces one after the other; the result is what was decoded and how much was left over.
  private func decode(
    _ pieces: [ArraySlice<UInt8>], limits: HTTPLimits = HTTPLimits()
  ) throws -> (text: String, left: Int, isDone: Bool) {
    var decoder = ChunkedDecoder(limits: limits)
    var output: [UInt8] = []
    var left = 0
    for piece in pieces { left += piece.count - (try decoder.decode(piece, into: &output)) }
    return (String(decoding: output, as: UTF8.self), left, decoder.isDone)
  }

  @Test(arguments: [
    ("5\r\nhello\r\n0\r\n\r\n", "hello"),
    ("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world"),
    ("0\r\n\r\n", ""),
    ("A;name=value\r\n0123456789\r\n0\r\n\r\n", "0123456789"),  // an extension
    ("a \r\n0123456789\r\n0\r\n\r\n", "0123456789"),  // padding, as some servers send
    ("0005\r\nhello\r\n000\r\n\r\n", "hello"),  // leading zeros
    ("5\nhello\n0\n\n", "hello"),  // bare line feeds
    ("5\r\nhello\r\n0\r\nTrailer: x\r\nOther: y\r\n\r\n", "hello"),
  ])
  func `a chunked body is decoded, whatever the pieces it comes in`(_ encoded: String, _ decoded: String)
    throws
  {
    let bytes = Array((encoded + "next").utf8)
    for split in 0...bytes.count {
      let result = try decode([bytes[..<split], bytes[split...]])
      #expect(result.text == decoded)
      #expect(result.isDone)
      #expect(result.left == 4, "what follows the body stays, split at \(split)")
    }
    let single = try decode(bytes.indices.map { bytes[$0...$0] })
    #expect(single.text == decoded)
  }

  @Test(arguments: [
    "hello", "\r\n", "-5\r\nhello\r\n", "0x5\r\nhello\r\n", "5\rhello", "5\r\nhello0\r\n\r\n",
    "5\r\nhello\rX", "FFFFFFFFFFFFFFFFF\r\n", "0\r\n\rX", ";\r\n",
  ])
  func `a broken one is malformed`(_ encoded: String) {
    let error = #expect(throws: HTTPError.self) { try decode([Array(encoded.utf8)[...]]) }
    #expect(error?.code == .malformed)
  }

  @Test func `endless extensions, sizes and trailers are refused`() {
    let limits = HTTPLimits(headBytes: 100, chunkLineBytes: 50)
    let long = String(repeating: "x", count: 200)
    for encoded in ["5;\(long)", "0000000000000000000000000000000000000000000000000000", "0\r\nA: \(long)"] {
      let error = #expect(throws: HTTPError.self) {
        try decode([Array(encoded.utf8)[...]], limits: limits)
      }
      #expect(error?.code == .limitExceeded)
    }
  }
}

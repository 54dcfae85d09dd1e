import Archives
import Foundation
import Testing

struct GzipTests {
  private func unpack(_ bytes: [UInt8], pieces: Int = .max, maximumBytes: Int = .max) throws -> [UInt8] {
    var decoder = try GzipDecoder(maximumBytes: maximumBytes)
    var output: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      decoder.append(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
      while let piece = try decoder.next() { output += piece }
    }
    try decoder.finish()
    return output
  }

  private func pack(_ bytes: [UInt8], level: Int32 = 6) throws -> [UInt8] {
    var encoder = try GzipEncoder(level: level)
    let start = encoder.encode(bytes)
    return start + encoder.finish()
  }

  private let text = Array(String(repeating: "the quick brown fox ", count: 20_000).utf8)

  @Test(arguments: [1, 1000, .max])
  func `what was packed is unpacked, in whatever pieces it comes`(_ pieces: Int) throws {
    for level: Int32 in [1, 6, 9] {
      let packed = try pack(text, level: level)
      #expect(packed.count < text.count / 20)
      #expect(try unpack(packed, pieces: pieces) == text)
    }
    #expect(try unpack(pack([]), pieces: pieces) == [])
  }

  @Test func `the system's gzip and this one read each other`() throws {
    let folder = try Folder()
    try folder.write("x", String(decoding: text, as: UTF8.self))
    #expect(try unpack(TarSample.run(["gzip", "-c", "x"], in: folder.path)) == text)
    try Data(pack(text)).write(to: URL(filePath: folder.path + "/y.gz"))
    #expect(try TarSample.run(["gzip", "-dc", "y.gz"], in: folder.path) == text)
  }

  @Test func `several members in a row are one, and zeros behind them are nothing`() throws {
    let both = try pack(Array("one ".utf8)) + pack(Array("two".utf8))
    #expect(try unpack(both, pieces: 3) == Array("one two".utf8))
    #expect(try unpack(both + [0, 0, 0]) == Array("one two".utf8))
  }

  @Test func `a bomb stops at the limit, in pieces of limited size`() throws {
    let bomb = try pack([UInt8](repeating: 0, count: 64 << 20))
    let error = #expect(throws: ArchiveError.self) { try unpack(bomb, maximumBytes: 1 << 20) }
    #expect(error?.code == .limitExceeded)
    var decoder = try GzipDecoder()
    decoder.append(bomb)
    while let piece = try decoder.next() { #expect(piece.count <= 128 << 10) }
    #expect(decoder.byteCount == 64 << 20)
  }

  @Test func `what is cut short or broken says so`() throws {
    let packed = try pack(Array("hello, hello, hello".utf8))
    for end in 0..<packed.count {
      let error = #expect(throws: ArchiveError.self) { try unpack(Array(packed.prefix(end))) }
      #expect(error?.code == .truncated)
    }
    var broken = packed
    broken[packed.count - 6] ^= 1
    for bytes in [broken, Array("no gzip at all".utf8), packed + [1, 2, 3]] {
      let error = #expect(throws: ArchiveError.self) { try unpack(bytes) }
      #expect(error?.code == .malformed || error?.code == .truncated)
    }
  }
}

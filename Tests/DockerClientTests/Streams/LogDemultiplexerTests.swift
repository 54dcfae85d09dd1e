import Testing

@testable import DockerClient

struct LogDemultiplexerTests {
  static func frame(_ stream: UInt8, _ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let length = (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (24 - 8 * $0)) }
    return [stream, 0, 0, 0] + length + bytes
  }

  @Test func `frames are the same in whatever pieces they come`() throws {
    let stream = Self.frame(1, "out") + Self.frame(2, "err") + Self.frame(1, "") + Self.frame(1, "more")
    let expected = [
      LogFrame(.output, Array("out".utf8)), LogFrame(.error, Array("err".utf8)),
      LogFrame(.output, Array("more".utf8)),
    ]
    for split in 0...stream.count {
      var demultiplexer = LogDemultiplexer()
      var frames: [LogFrame] = []
      try demultiplexer.feed(Array(stream[..<split]), into: &frames)
      try demultiplexer.feed(Array(stream[split...]), into: &frames)
      try demultiplexer.finish()
      #expect(frames == expected, "split at \(split)")
    }
  }

  @Test func `a stream cut off within a frame is not taken for a whole one`() throws {
    let stream = Self.frame(1, "out") + Self.frame(2, "err")
    for length in 0...stream.count {
      var demultiplexer = LogDemultiplexer()
      var frames: [LogFrame] = []
      try demultiplexer.feed(Array(stream[..<length]), into: &frames)
      if [0, 11, 22].contains(length) {
        try demultiplexer.finish()
      } else {
        #expect(throws: LogDemultiplexer.Failure.truncated) { try demultiplexer.finish() }
      }
    }
  }

  @Test func `a frame of four gigabytes is handed out in pieces and never kept whole`() throws {
    var demultiplexer = LogDemultiplexer(pieceLimit: 10)
    var frames: [LogFrame] = []
    try demultiplexer.feed([1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF], into: &frames)
    for _ in 0..<100 { try demultiplexer.feed(Array("0123456".utf8), into: &frames) }
    #expect(frames.count == 70)
    #expect(frames.allSatisfy { $0.bytes.count == 10 })
    #expect(frames.map(\.isContinuation) == [false] + [Bool](repeating: true, count: 69))
  }

  @Test(
    arguments: [[4, 0, 0, 0, 0, 0, 0, 1], [1, 1, 0, 0, 0, 0, 0, 1], Array("a plain line".utf8)] as [[UInt8]])
  func `bytes that are no frame are malformed`(_ bytes: [UInt8]) {
    var demultiplexer = LogDemultiplexer()
    var frames: [LogFrame] = []
    #expect(throws: LogDemultiplexer.Failure.malformed) { try demultiplexer.feed(bytes, into: &frames) }
  }

  @Test func `the engine's own error comes out in its words`() {
    var demultiplexer = LogDemultiplexer()
    var frames: [LogFrame] = []
    #expect(throws: LogDemultiplexer.Failure.reported("log file is gone")) {
      try demultiplexer.feed(Self.frame(3, "log file is gone"), into: &frames)
    }
  }
}

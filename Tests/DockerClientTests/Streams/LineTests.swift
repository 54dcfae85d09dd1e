import Testing

@testable import DockerClient

struct LineTests {
  private func lines(_ frames: [LogFrame], limit: Int = 100, timestamps: Bool = false) -> [LogLine] {
    var assembler = LineAssembler(limit: limit, hasTimestamps: timestamps)
    var lines: [LogLine] = []
    for frame in frames { assembler.feed(frame, into: &lines) }
    assembler.finish(into: &lines)
    return lines
  }

  private func frame(_ stream: LogFrame.Stream, _ text: String, isContinuation: Bool = false) -> LogFrame {
    LogFrame(stream, Array(text.utf8), isContinuation: isContinuation)
  }

  @Test func `lines are put together for each stream on its own`() {
    let result = lines([
      frame(.output, "one\ntw"), frame(.error, "bad"), frame(.output, "o\r\n\nlast"), frame(.error, "\n"),
    ])
    #expect(result.map(\.text) == ["one", "two", "", "bad", "last"])
    #expect(result.map(\.stream) == [.output, .output, .output, .error, .output])
  }

  @Test func `text is the same wherever it is cut`() {
    let text = Array("ä\nöö\r\nend".utf8)
    for split in 0...text.count {
      let result = lines([
        LogFrame(.output, Array(text[..<split])), LogFrame(.output, Array(text[split...])),
      ])
      #expect(result.map(\.text) == ["ä", "öö", "end"])
    }
  }

  @Test func `a line that never ends is cut and says so, and the next one is whole`() {
    let result = lines(
      [LogFrame](repeating: frame(.output, "0123456789"), count: 1000) + [frame(.output, "\nnext\n")],
      limit: 25)
    #expect(result.map(\.text) == ["0123456789012345678901234", "next"])
    #expect(result.map(\.isTruncated) == [true, false])
  }

  @Test func `times stand before lines, and in the middle of long ones`() {
    let time = "2026-01-31T12:00:00.000000005Z"
    let result = lines(
      [
        frame(.output, "\(time) first half "), frame(.output, "\(time) second half\n"),
        frame(.output, "\(time) \n"), frame(.output, "no time\n"),
        frame(.output, "\(time) part "), frame(.output, "2026-01-31 of a piece\n", isContinuation: true),
      ], timestamps: true)
    #expect(result.map(\.text) == ["first half second half", "", "no time", "part 2026-01-31 of a piece"])
    let moment = Timestamp(seconds: 1_769_860_800, nanoseconds: 5)
    #expect(result.map(\.timestamp) == [moment, moment, nil, moment])
  }
}

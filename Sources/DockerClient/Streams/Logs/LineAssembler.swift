/// Makes lines of frames, for each stream on its own.
///
/// The engine puts a timestamp before each message. A long line comes as several messages of up to 16 KiB, so a
/// timestamp may stand in the middle of a line; where frames show that, it is taken out.
package struct LineAssembler {
  private let hasTimestamps: Bool
  private var splitters: [LineSplitter]

  /// Room for an RFC 3339 time with nanoseconds, an offset and a space.
  private static let timestampBytes = 40

  package init(limit: Int, hasTimestamps: Bool) {
    self.hasTimestamps = hasTimestamps
    let splitter = LineSplitter(limit: limit + (hasTimestamps ? Self.timestampBytes : 0))
    splitters = [splitter, splitter, splitter]
  }

  package mutating func feed(_ frame: LogFrame, into lines: inout [LogLine]) {
    let index = Int(frame.stream.rawValue)
    var bytes = frame.bytes[...]
    if hasTimestamps, splitters[index].hasPartial, !frame.isContinuation,
      let (_, rest) = Self.splitTimestamp(bytes)
    {
      bytes = rest
    }
    var complete: [LineSplitter.Line] = []
    splitters[index].split(bytes, into: &complete)
    for line in complete { lines.append(logLine(line, frame.stream)) }
  }

  package mutating func finish(into lines: inout [LogLine]) {
    for stream in [LogFrame.Stream.input, .output, .error] {
      if let line = splitters[Int(stream.rawValue)].finish() { lines.append(logLine(line, stream)) }
    }
  }

  private func logLine(_ line: LineSplitter.Line, _ stream: LogFrame.Stream) -> LogLine {
    guard hasTimestamps, let (timestamp, rest) = Self.splitTimestamp(line.bytes[...]) else {
      return LogLine(stream, line.bytes, isTruncated: line.isTruncated)
    }
    return LogLine(stream, Array(rest), timestamp: timestamp, isTruncated: line.isTruncated)
  }

  private static func splitTimestamp(
    _ bytes: ArraySlice<UInt8>
  ) -> (timestamp: Timestamp, rest: ArraySlice<UInt8>)? {
    let prefix = bytes.prefix(timestampBytes)
    // An empty message is a timestamp and a space, which the line's end may have eaten.
    let end = prefix.firstIndex(of: 0x20) ?? (prefix.count == bytes.count ? prefix.endIndex : nil)
    guard let end, let timestamp = Timestamp(bytes[..<end]) else { return nil }
    return (timestamp, bytes[end...].dropFirst())
  }
}

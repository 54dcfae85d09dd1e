import DockerClient

/// Whatever the engine sends for a log: the pieces in which it comes make no difference to the lines, no byte comes from
/// nowhere, and lines are no longer than allowed. The first byte says how large the pieces are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLogStream(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  for hasTimestamps in [false, true] {
    let whole = lines(bytes, pieces: max(1, bytes.count), hasTimestamps)
    let pieces = lines(bytes, pieces: Int(start.pointee) + 1, hasTimestamps)
    precondition(whole.failure == pieces.failure, "pieces decide what is wrong")
    precondition(whole.lines == pieces.lines, "pieces make other lines")
    precondition(whole.lines.allSatisfy { $0.bytes.count <= 240 }, "a line is too long")
    precondition(whole.lines.reduce(0) { $0 + $1.bytes.count } <= bytes.count, "bytes from nowhere")
  }
  return 0
}

private func lines(
  _ bytes: [UInt8], pieces: Int, _ hasTimestamps: Bool
) -> (lines: [LogLine], failure: LogDemultiplexer.Failure?) {
  var demultiplexer = LogDemultiplexer()
  var assembler = LineAssembler(limit: 200, hasTimestamps: hasTimestamps)
  var lines: [LogLine] = []
  do throws(LogDemultiplexer.Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var frames: [LogFrame] = []
      defer { for frame in frames { assembler.feed(frame, into: &lines) } }
      try demultiplexer.feed(Array(rest.prefix(pieces)), into: &frames)
      rest = rest.dropFirst(pieces)
    }
    try demultiplexer.finish()
  } catch {
    return (lines, error)
  }
  assembler.finish(into: &lines)
  return (lines, nil)
}

import LogAnalysis

/// Whatever a container writes: the pieces in which it comes make no difference, nothing is kept that a terminal obeys,
/// what is kept has its limits, and every event is counted once. The first byte says how large the pieces are, and how
/// the log is read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLogAnalysis(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  var options = LogAnalyzer.Options()
  options.hasTimestamps = start.pointee & 1 == 0
  options.joinsAlike = start.pointee & 2 == 0
  options.lastEvents = 8
  options.templates = 16
  options.boundaries = [0, 1_795_438_800_000_000_000]
  if start.pointee & 4 == 0 { options.filter = LogFilter(level: .warning, pattern: LogSearch("e")) }
  let isError = start.pointee & 8 == 0
  let whole = summary(bytes, pieces: max(1, bytes.count), isError: isError, options)
  let pieces = summary(bytes, pieces: Int(start.pointee) + 1, isError: isError, options)
  precondition(whole == pieces, "pieces make a difference")
  let counts = whole.counts
  precondition(counts.bytes <= bytes.count + 1, "bytes from nowhere")
  precondition(
    counts.fittingLines <= counts.lines && counts.events <= counts.fittingLines, "lines from nowhere")
  precondition(
    whole.templates.reduce(0) { $0 + $1.count } + counts.withoutTemplate == counts.events, "an event is lost")
  precondition(
    whole.rate.buckets.reduce(0) { $0 + $1.events } + whole.rate.untimed == counts.events, "no time for it")
  precondition(whole.rate.buckets.count <= LogRate.most && whole.lastEvents.count <= 8, "too much is kept")
  precondition(whole.templates.count <= 20, "too many templates")
  let kept = whole.lastEvents + whole.templates.map(\.example) + whole.runs.compactMap(\.firstError)
  for event in kept {
    precondition(
      event.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }, "a control byte")
    precondition(event.headline.upperBound <= event.bytes.count, "a headline outside")
  }
  return 0
}

private func summary(
  _ bytes: [UInt8], pieces: Int, isError: Bool, _ options: LogAnalyzer.Options
) -> LogSummary {
  var analyzer = LogAnalyzer(options)
  var position = 0
  while position < bytes.count {
    let end = min(position + pieces, bytes.count)
    analyzer.feed(bytes.span.extracting(position..<end), isError: isError, isContinuation: true)
    position = end
  }
  return analyzer.finish()
}

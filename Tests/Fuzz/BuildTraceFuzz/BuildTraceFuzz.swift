import DockerClient

/// Whatever BuildKit sends: decoding ends, says no more than there was, and its events can be told in lines.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBuildTrace(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let events = try? BuildTrace.decode(bytes) else { return 0 }
  precondition(events.count <= bytes.count, "more events than bytes")
  var progress = BuildProgress()
  for event in events {
    for line in progress.lines(for: event) { precondition(!line.isEmpty) }
    // A step that has ended says nothing more about its end.
    if case .vertex(let vertex) = event, vertex.completed != nil || vertex.isCached || !vertex.error.isEmpty {
      precondition(progress.lines(for: event).isEmpty, "a step ends twice")
    }
  }
  return 0
}

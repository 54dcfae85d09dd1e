#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The JSON documents of a streamed answer, one on each line.
struct EngineMessages<Message: Decodable> {
  /// A longer document is refused.
  static var limit: Int { 4 << 20 }

  private var bytes: EngineBytes.Iterator
  private let call: EngineCall
  private var splitter = LineSplitter(limit: Self.limit)
  private var lines: [LineSplitter.Line] = []
  private var position = 0
  private var isAtEnd = false

  init(_ bytes: EngineBytes) {
    self.bytes = bytes.makeIterator()
    call = bytes.call
  }

  /// The next document, or nil at the end of the stream.
  mutating func next() async throws -> Message? {
    while true {
      while position < lines.count {
        let line = lines[position]
        position += 1
        if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        guard !line.isTruncated else { throw tooLong }
        do {
          return try JSONDecoder().decode(Message.self, from: Data(line.bytes))
        } catch {
          throw DockerError.undecodable(error, of: call)
        }
      }
      guard !isAtEnd else { return nil }
      lines.removeAll(keepingCapacity: true)
      position = 0
      if let chunk = try await bytes.next() {
        splitter.split(chunk[...], into: &lines)
        // Its end may never come.
        if lines.isEmpty, splitter.isOverLimit { throw tooLong }
      } else {
        isAtEnd = true
        if let last = splitter.finish() { lines.append(last) }
      }
    }
  }

  private var tooLong: DockerError {
    DockerError(
      .limitExceeded, "a message of the engine is longer than \(Self.limit) bytes", request: call.name,
      advice: "Report this as a fault of the client if the engine is healthy.")
  }
}

import AgentKit

/// Answers lines of requests, each with a line of JSON, on all cores and in the order of the lines.
///
/// All lines that have arrived are one batch. Whoever types or pipes request by request gets each answer at once; a
/// file is answered in large writes.
struct AnsweredLines {
  let router: Router
  private var lines: InputLines

  /// So many lines are one piece of work for a core: enough to be worth handing over, and many to a full buffer.
  static let share = 64

  init(router: Router, lines: InputLines) {
    self.router = router
    self.lines = lines
  }

  /// The answers to the next batch, or `nil` at the end.
  ///
  /// - Throws: `UsageError` for a line that is too long, once all lines before it are answered.
  mutating func next() async throws -> [UInt8]? {
    var batch: [[UInt8]] = []
    do {
      guard let first = try lines.next() else { return nil }
      batch.append(first)
      while lines.hasBuffered, let line = try lines.next() { batch.append(line) }
    } catch {
      // The same line is too long again when the next batch is asked for.
      guard !batch.isEmpty else { throw error }
    }
    return await answers(to: batch)
  }

  private func answers(to batch: [[UInt8]]) async -> [UInt8] {
    guard batch.count > Self.share else { return Self.answers(to: batch[...], by: router) }
    let starts = stride(from: 0, to: batch.count, by: Self.share)
    var shares = Array(repeating: [UInt8](), count: starts.underestimatedCount)
    await withTaskGroup(of: (number: Int, answers: [UInt8]).self) { group in
      for (number, start) in starts.enumerated() {
        let lines = batch[start..<min(start + Self.share, batch.count)]
        group.addTask { [router] in (number, Self.answers(to: lines, by: router)) }
      }
      for await share in group { shares[share.number] = share.answers }
    }
    return Array(shares.joined())
  }

  private static func answers(to lines: ArraySlice<[UInt8]>, by router: Router) -> [UInt8] {
    var output: [UInt8] = []
    for line in lines {
      let request = RequestLine(line)
      output += router.route(utf8: request.text).json(id: request.id)
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }
}

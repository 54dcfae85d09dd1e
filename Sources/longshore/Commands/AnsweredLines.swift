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

  /// Answers the next batch; false at the end.
  ///
  /// - Parameter handOn: Takes the answers, in order, while those behind them are still found.
  /// - Throws: `UsageError` for a line that is too long, once all lines before it are answered.
  mutating func answerBatch(_ handOn: ([UInt8]) -> Void) async throws -> Bool {
    var batch: [[UInt8]] = []
    do {
      guard let first = try lines.next() else { return false }
      batch.append(first)
      while lines.hasBuffered, let line = try lines.next() { batch.append(line) }
    } catch {
      // The same line is too long again when the next batch is asked for.
      guard !batch.isEmpty else { throw error }
    }
    await answer(batch, handOn)
    return true
  }

  private func answer(_ batch: [[UInt8]], _ handOn: ([UInt8]) -> Void) async {
    guard batch.count > Self.share else { return handOn(Self.answers(to: batch[...], by: router)) }
    await withTaskGroup(of: (number: Int, answers: [UInt8]).self) { group in
      for (number, start) in stride(from: 0, to: batch.count, by: Self.share).enumerated() {
        let lines = batch[start..<min(start + Self.share, batch.count)]
        group.addTask { [router] in (number, Self.answers(to: lines, by: router)) }
      }
      /// The answers that are there before those of an earlier share.
      var early: [Int: [UInt8]] = [:]
      var next = 0
      for await share in group {
        early[share.number] = share.answers
        while let answers = early.removeValue(forKey: next) {
          handOn(answers)
          next += 1
        }
      }
    }
  }

  private static func answers(to lines: ArraySlice<[UInt8]>, by router: Router) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(lines.count * usualAnswer)
    for line in lines {
      let request = RequestLine(line)
      router.route(utf8: request.text).appendJSON(to: &output, id: request.id)
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }

  /// The bytes that an answer usually takes.
  private static let usualAnswer = 2560
}

/// What was found out about a log. Everything in it is masked.
package struct LogSummary: Sendable, Hashable {
  /// How much there was, and how grave.
  package var counts = LogCounts()
  /// How much was written when.
  package var rate = LogRate()
  /// What was written again and again, the most frequent first.
  package var templates: [LogTemplate] = []
  /// What was written between each two starts, oldest first.
  package var runs: [LogRun] = [LogRun()]
  /// The last events, oldest first.
  package var lastEvents: [LogEvent] = []

  /// The first error of all.
  package var firstError: LogEvent? { runs.lazy.compactMap(\.firstError).first }

  /// Masks everything that was written.
  func redacted(by redact: ([UInt8]) -> [UInt8]) -> LogSummary {
    var summary = self
    for index in summary.templates.indices {
      let template = summary.templates[index]
      summary.templates[index].example = template.example.redacted(by: redact)
      summary.templates[index].text = String(decoding: redact(Array(template.text.utf8)), as: UTF8.self)
    }
    for index in summary.runs.indices {
      summary.runs[index].firstError = summary.runs[index].firstError?.redacted(by: redact)
      summary.runs[index].lastOutbreak = summary.runs[index].lastOutbreak?.redacted(by: redact)
    }
    for index in summary.lastEvents.indices {
      summary.lastEvents[index] = summary.lastEvents[index].redacted(by: redact)
    }
    return summary
  }
}

extension LogEvent {
  /// The event with what is secret in it masked, line by line, so that its headline is known again.
  func redacted(by redact: ([UInt8]) -> [UInt8]) -> LogEvent {
    var event = self
    event.bytes = []
    for (part, isHeadline) in [
      (0..<headline.lowerBound, false), (headline, true), (headline.upperBound..<bytes.count, false),
    ] {
      let masked = part.isEmpty ? [] : redact(Array(bytes[part]))
      if isHeadline { event.headline = event.bytes.count..<(event.bytes.count + masked.count) }
      event.bytes += masked
    }
    return event
  }
}

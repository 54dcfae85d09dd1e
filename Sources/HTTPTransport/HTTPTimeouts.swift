/// How long the parts of an exchange may take; nil stands for ever. A time that is over is a `timedOut` error that
/// names it.
package struct HTTPTimeouts: Sendable, Hashable {
  /// Which of them it is.
  package enum Kind: String, Sendable, Hashable {
    case connect
    case firstByte = "first-byte"
    case answer
    case idle
    case total
  }

  /// Until the connection stands: looking up the name, a proxy's leave and the TLS handshake included.
  package var connect: Duration?
  /// From the call until the head of the answer is there.
  package var firstByte: Duration?
  /// From the end of the request until the head of the answer is there: what an upload may take stands apart.
  package var answer: Duration?
  /// Each wait for the other side to take more of a request; without it, `idle` counts.
  package var taking: Duration?
  /// Each wait for the other side to take more of a request, or to send more of a body.
  package var idle: Duration?
  /// From the call to the end of the answer's body.
  package var total: Duration?

  package init(
    connect: Duration? = nil, firstByte: Duration? = nil, answer: Duration? = nil, taking: Duration? = nil,
    idle: Duration? = nil, total: Duration? = nil
  ) {
    self.connect = connect
    self.firstByte = firstByte
    self.answer = answer
    self.taking = taking
    self.idle = idle
    self.total = total
  }

  /// Waits for ever.
  package static let none = HTTPTimeouts()

  /// One time for everything.
  package static func total(_ duration: Duration?) -> HTTPTimeouts { HTTPTimeouts(total: duration) }
}

/// The moments that end an exchange which begins now.
struct ExchangeDeadlines: Sendable {
  private let timeouts: HTTPTimeouts
  private let firstByte: Deadline
  private let total: Deadline

  init(_ timeouts: HTTPTimeouts) {
    self.timeouts = timeouts
    firstByte = .after(timeouts.firstByte, .firstByte)
    total = .after(timeouts.total, .total)
  }

  /// For a connection that is opened now.
  var connecting: Deadline { Deadline.after(timeouts.connect, .connect).orEarlier(answering) }
  /// For the head of the answer.
  var answering: Deadline { firstByte.orEarlier(total) }
  /// For the head of the answer, where the request is sent now.
  var answeringSent: Deadline { Deadline.after(timeouts.answer, .answer).orEarlier(answering) }
  /// For a wait, from now on, until the other side takes more.
  var sending: Deadline { Deadline.after(timeouts.taking ?? timeouts.idle, .idle).orEarlier(answering) }
  /// For a wait, from now on, until more of the body comes.
  var receiving: Deadline { Deadline.after(timeouts.idle, .idle).orEarlier(total) }
}

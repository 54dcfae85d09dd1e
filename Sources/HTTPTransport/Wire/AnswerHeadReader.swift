/// Finds the head of the final answer, past interim (1xx) ones (RFC 9110 §15.2). 101 is final: it ends HTTP.
struct AnswerHeadReader {
  let limits: HTTPLimits
  private var parser: ResponseHeadParser
  /// How many interim answers came so far.
  private(set) var interimResponses = 0
  /// Whether the server has said to go on with the body.
  private(set) var mayContinue = false
  private var head: HTTPResponseHead?

  init(limits: HTTPLimits) {
    self.limits = limits
    parser = ResponseHeadParser(limits: limits)
  }

  /// The head, taken off `input`; nil while more bytes are needed. Once it is there it stays the answer.
  mutating func read(_ input: inout ArraySlice<UInt8>) throws(HTTPError) -> HTTPResponseHead? {
    if let head { return head }
    while let (head, length) = try parser.parse(input) {
      input = input.dropFirst(length)
      guard head.status < 200, head.status != 101 else {
        self.head = head
        return head
      }
      interimResponses += 1
      if head.status == 100 { mayContinue = true }
      guard interimResponses <= limits.interimResponses else {
        throw HTTPError(.limitExceeded, "more than \(limits.interimResponses) interim answers")
      }
      parser = ResponseHeadParser(limits: limits)
    }
    return nil
  }
}

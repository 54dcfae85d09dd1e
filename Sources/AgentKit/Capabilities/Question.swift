/// What somebody has to say before work can begin, as a value: a terminal asks it, an embedding host or an MCP client
/// answers it in its own way, and without anybody it is what the failure says.
public struct Question: Codable, Sendable, Hashable {
  /// One possible answer.
  public struct Choice: Codable, Sendable, Hashable {
    /// What to answer.
    public var value: String
    /// What tells it from the others.
    public var detail: String

    /// Makes a choice.
    public init(_ value: String, detail: String = "") {
      self.value = value
      self.detail = detail
    }
  }

  /// A stable name for what is asked: `container.ambiguous`, `argument.missing`, `delegation.open`.
  public var code: String
  /// The question.
  public var text: String
  /// The answers that are known; empty where any text may be one.
  public var choices: [Choice]
  /// The operation that asks; `nil` where none has been found yet.
  public var operation: OperationName?
  /// The parameter that the answer becomes the value of; `nil` where the host finds it by ``kind``.
  public var parameter: String?
  /// What kind of object is asked for.
  public var kind: PlannedObject.Kind?
  /// What was said instead, where it was not enough.
  public var given: String?

  /// Makes a question.
  public init(
    _ code: String, _ text: String, choices: [Choice] = [], operation: OperationName? = nil,
    parameter: String? = nil, kind: PlannedObject.Kind? = nil, given: String? = nil
  ) {
    self.code = code
    self.text = text
    self.choices = choices
    self.operation = operation
    self.parameter = parameter
    self.kind = kind
    self.given = given
  }
}

/// An error that an answer mends.
public protocol AskingError: ExplainedError {
  /// What to ask; `nil` where this very fault is no question.
  var question: Question? { get }
}

/// An error that asks, once the host knows which value of which operation an answer would be.
struct PlacedQuestion: AskingError {
  private let error: any AskingError
  let question: Question?

  init(_ question: Question, of error: any AskingError) {
    (self.question, self.error) = (question, error)
  }

  var code: String { error.code }
  var message: String { error.message }
  var remedy: String? {
    guard error.question?.choices.isEmpty ?? true, let choices = question?.choices, !choices.isEmpty else {
      return error.remedy
    }
    let some = choices.prefix(Self.mostNamed).map(\.value).joined(separator: ", ")
    let rest = choices.count > Self.mostNamed ? " and \(choices.count - Self.mostNamed) more" : ""
    return (error.remedy.map { "\($0) " } ?? "") + "There are: \(some)\(rest)"
  }
  var kind: FaultKind { error.kind }

  private static let mostNamed = 8
}

extension ArgumentError: AskingError {
  /// A missing argument can be asked for.
  public var question: Question? {
    guard case .missing(let parameter, let help, let operation) = self else { return nil }
    return Question(code, help, operation: operation, parameter: parameter)
  }
}

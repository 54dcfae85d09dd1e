/// Why an operation cannot be bound to its arguments.
public enum ArgumentError: ExplainedError, Hashable {
  /// A required argument is not there.
  case missing(parameter: String, help: String, operation: OperationName)
  /// The operation has no such parameter.
  case unknown(parameter: String, operation: OperationName, known: [String])
  /// The value does not fit its parameter.
  case invalid(InvalidValue, operation: OperationName)

  /// `argument.missing`, `argument.unknown` or `argument.invalid`.
  public var code: String {
    switch self {
    case .missing: "argument.missing"
    case .unknown: "argument.unknown"
    case .invalid: "argument.invalid"
    }
  }

  /// What is wrong with which argument.
  public var message: String {
    switch self {
    case .missing(let parameter, let help, let operation):
      "\(operation) needs --\(parameter): \(help)"
    case .unknown(let parameter, let operation, _):
      "\(operation) has no parameter --\(parameter)"
    case .invalid(let value, let operation):
      "\(operation): \"\(value.text)\" is no \(value.placeholder): \(value.reason)"
    }
  }

  /// How to give it.
  public var remedy: String? {
    switch self {
    case .missing(let parameter, _, let operation):
      "Give it: longshore run \(operation) --\(parameter) …"
    case .unknown(_, _, let known) where known.isEmpty:
      "It takes no parameters."
    case .unknown(_, _, let known):
      "It takes --\(known.joined(separator: ", --"))."
    case .invalid(_, let operation):
      "See: longshore operations \(operation)"
    }
  }

  /// A missing argument is a question; the others are the caller's mistakes.
  public var kind: FaultKind {
    if case .missing = self { .needsAnswer } else { .badInput }
  }
}

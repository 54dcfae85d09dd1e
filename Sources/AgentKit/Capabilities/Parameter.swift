/// Declares a property of an operation as its parameter.
///
/// ```swift
/// @Parameter("The container, by name or id.") var container: ContainerName
/// @Parameter("Also remove its anonymous volumes.", says: ["volumes"]) var volumes = false
/// ```
/// The property's name is the parameter's name; `isDryRun` becomes the flag `--is-dry-run`. A property without a
/// default must be given unless its type is optional.
@propertyWrapper
public struct Parameter<Value: ParameterValue>: Sendable {
  enum State: Sendable {
    case bound(Value)
    case declared(ParameterText, default: Value?)
  }

  let state: State

  /// Declares a parameter without a default.
  ///
  /// - Parameters:
  ///   - help: What it is, in one sentence.
  ///   - words: Words in a request that set a switch (`all`), or that stand before a value (`tail`).
  ///   - kind: Where a request does not say it ("stop db and back up its volume"), the one object of this kind that the
  ///     steps before are about is meant; where it need not be given at all, the one that they make.
  public init(_ help: String, says words: [String] = [], orHandedOn kind: PlannedObject.Kind? = nil) {
    state = .declared(ParameterText(help: help, words: words, handedOn: kind), default: nil)
  }

  /// Declares a parameter with a default.
  ///
  /// - Parameters:
  ///   - help: What it is, in one sentence.
  ///   - words: Words in a request that set a switch (`all`), or that stand before a value (`tail`).
  ///   - excepts: Whether it names what is left alone: "stop all containers but db", "keep pgdata". A request says so in
  ///     words of its own; what it names is done to nothing.
  public init(wrappedValue: Value, _ help: String, says words: [String] = [], excepts: Bool = false) {
    state = .declared(ParameterText(help: help, words: words, excepts: excepts), default: wrappedValue)
  }

  /// The value that the run was given, or the default.
  public var wrappedValue: Value {
    switch state {
    case .bound(let value): return value
    case .declared(_, .some(let value)): return value
    case .declared(let text, nil):
      // Only reachable by reading an operation that was made with `init()` instead of bound to arguments.
      preconditionFailure("Parameter \"\(text.help)\" was read before the operation was bound to arguments.")
    }
  }
}

/// What a parameter's declaration says about it besides its type.
struct ParameterText: Sendable {
  let help: String
  let words: [String]
  var handedOn: PlannedObject.Kind?
  var excepts = false
}

extension Parameter: Codable {
  /// Reads the bound value; the declaration's texts are not needed any more.
  public init(from decoder: any Decoder) throws {
    state = .bound(try decoder.singleValueContainer().decode(Value.self))
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}

/// Lets the catalogue read a declaration without knowing the value's type.
protocol AnyParameter {
  func described(as name: String) throws -> ParameterDescription
}

extension Parameter: AnyParameter {
  func described(as name: String) throws -> ParameterDescription {
    var text = ParameterText(help: "", words: [])
    var fallback: JSONValue?
    if case .declared(let declared, let value) = state {
      text = declared
      fallback = try value.map(JSONValue.init(encoding:))
    }
    return ParameterDescription(name: name, text: text, fallback: fallback, type: Value.self)
  }
}

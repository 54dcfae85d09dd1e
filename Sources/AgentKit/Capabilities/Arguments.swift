#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The arguments of one run, by parameter name.
public typealias Arguments = [String: JSONValue]

extension JSONValue {
  /// The JSON that a value encodes to.
  init(encoding value: some Encodable) throws {
    // Boxed in a list because a bare text or number is no JSON document for every decoder.
    self = try JSONDecoder().decode([JSONValue].self, from: JSONEncoder().encode([value]))[0]
  }
}

extension DeclaredOperation {
  /// The parameters, read by reflection from an unbound operation.
  static func describedParameters() throws -> [ParameterDescription] {
    try Mirror(reflecting: Self()).children.compactMap { child in
      guard let parameter = child.value as? any AnyParameter, let label = child.label else { return nil }
      // A wrapped property `name` is stored as `_name`.
      return try parameter.described(as: String(label.drop { $0 == "_" }))
    }
  }

  /// The operation with its properties set.
  ///
  /// - Throws: `ArgumentError` for a missing, unknown or unfit argument.
  static func bound(to arguments: Arguments, of parameters: [ParameterDescription]) throws -> Self {
    var members: [String: JSONValue] = [:]
    let name = declaration.name
    for parameter in parameters {
      guard let value = arguments[parameter.name] ?? parameter.defaultValue else {
        throw ArgumentError.missing(parameter: parameter.flag, help: parameter.help, operation: name)
      }
      members[parameter.name] = value
    }
    for key in arguments.keys.sorted() where members[key] == nil {
      throw ArgumentError.unknown(
        parameter: key, operation: name, known: parameters.map(\.flag))
    }
    do {
      return try Self(from: JSONValueDecoder(.object(members)))
    } catch let error as InvalidValue {
      throw ArgumentError.invalid(error, operation: name)
    } catch let DecodingError.typeMismatch(_, context), let DecodingError.dataCorrupted(context),
      let DecodingError.valueNotFound(_, context)
    {
      let key = context.codingPath.first?.stringValue ?? "?"
      throw ArgumentError.invalid(
        InvalidValue(
          members[key]?.plain ?? "", is: key, because: "it does not have the type that --\(key) needs"),
        operation: name)
    }
  }
}

/// One `NAME=value` of a container's environment. Values are often secrets: describing, printing and dumping a
/// variable shows its name only.
public struct EnvironmentVariable: Sendable, Hashable {
  /// The name, up to the first `=`.
  public var name: String
  /// What follows the first `=`; nil for a name alone, which takes the variable away.
  public var value: String?

  /// Makes a variable.
  public init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// Reads `NAME=value`, or `NAME` alone.
  public init(parsing text: String) {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      self.init(text, nil)
      return
    }
    self.init(String(text[..<equals]), String(text[text.utf8.index(after: equals)...]))
  }

  /// `NAME=value` with the value in the clear.
  public var assignment: String { value.map { "\(name)=\($0)" } ?? name }
}

extension EnvironmentVariable: Codable {
  /// Reads the engine's `NAME=value`.
  public init(from decoder: any Decoder) throws {
    self.init(parsing: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the engine's `NAME=value`, in the clear.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(assignment)
  }
}

extension EnvironmentVariable: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name, and stars for a value.
  public var description: String { value == nil ? name : "\(name)=***" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// Shows no value either.
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}

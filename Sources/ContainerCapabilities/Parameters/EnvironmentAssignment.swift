internal import AgentKit

/// A variable for a container's environment, with its value. Printing it shows the name only, since values are often
/// secrets.
package struct EnvironmentAssignment: TextParameter, CustomReflectable {
  /// The variable's name.
  package let name: String
  /// Its value, perhaps empty. Never print it.
  package let value: String

  /// Reads `NAME=value`. The name is a letter or underscore and letters, digits, underscores, dots or hyphens.
  ///
  /// - Throws: `InvalidValue`, which does not quote the value.
  package init(_ text: String) throws {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      // What stands there may be a secret without its name.
      throw InvalidValue("…", is: Self.placeholder, because: "write NAME=value")
    }
    let name = text[..<equals]
    guard let first = name.utf8.first, Self.isLetter(first),
      name.utf8.allSatisfy({ Self.isLetter($0) || 48...57 ~= $0 || $0 == 45 || $0 == 46 })
    else {
      throw InvalidValue(
        "\(name.prefix(60))=…", is: Self.placeholder,
        because: "a name begins with a letter and holds letters, digits and underscores")
    }
    guard !text.utf8.contains(0) else {
      throw InvalidValue("\(name)=…", is: Self.placeholder, because: "its value holds a NUL byte")
    }
    self.name = String(name)
    value = String(text[equals...].dropFirst())
  }

  /// The name, and a mask for the value.
  package var description: String { "\(name)=••••" }

  /// The name alone, so that dumping an operation shows no secret.
  package var customMirror: Mirror { Mirror(self, children: ["name": name]) }

  /// Writes the name and the value, for whoever sets them.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(name)=\(value)")
  }

  /// `NAME=value`
  package static var placeholder: String { "NAME=value" }

  private static func isLetter(_ byte: UInt8) -> Bool {
    65...90 ~= byte || 97...122 ~= byte || byte == UInt8(ascii: "_")
  }
}

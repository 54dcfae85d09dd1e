package import AgentKit

/// One TCP or UDP port, from 1 to 65535.
package struct PortNumber: TextParameter {
  /// The number.
  package let value: Int

  /// The number in decimal digits.
  package var description: String { String(value) }

  /// Reads a port.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    guard text.utf8.allSatisfy({ 48...57 ~= $0 }), let value = Int(text), 1...65535 ~= value else {
      throw InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: "ports go from 1 to 65535")
    }
    self.value = value
  }

  /// `port`
  package static var placeholder: String { "port" }

  /// Finds the host's side of what `PortMapping` finds.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    PortMapping.scan(text).compactMap { found in
      guard let mapping = try? PortMapping(found.value.plain),
        let port = (mapping.hostPorts ?? mapping.containerPorts)?.lowerBound
      else { return nil }
      return ScannedValue(.string(String(port)), range: found.range, certainty: found.certainty)
    }
  }
}

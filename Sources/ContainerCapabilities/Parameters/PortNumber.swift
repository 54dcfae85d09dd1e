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

  /// Finds the host's side of what `PortMapping` finds, and the port of an address of this machine.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    mapped(in: text)
      + text.words.compactMap { word in
        guard word.marks.contains(.colon), let place = thisMachine(in: word.lower),
          let port = place.split(separator: ":").last
        else { return nil }
        return ScannedValue(.string(String(port)), range: word.range, certainty: 0.6)
      }
  }

  /// The `localhost:8080` of an address of this machine; nil for any other word.
  package static func thisMachine(in word: String) -> String? {
    let address =
      ["http://", "https://"].first(where: word.hasPrefix).map { word.dropFirst($0.count) } ?? word[...]
    guard let host = ["localhost:", "127.0.0.1:", "0.0.0.0:"].first(where: address.hasPrefix) else {
      return nil
    }
    let port = address.dropFirst(host.count).prefix { $0.isASCII && $0.isNumber }
    let rest = address.dropFirst(host.count + port.count)
    guard (try? PortNumber(String(port))) != nil, rest.isEmpty || rest.hasPrefix("/") else { return nil }
    return host + port
  }

  private static func mapped(in text: ScannedText) -> [ScannedValue] {
    PortMapping.scan(text).compactMap { found in
      guard let mapping = try? PortMapping(found.value.plain),
        let port = (mapping.hostPorts ?? mapping.containerPorts)?.lowerBound
      else { return nil }
      return ScannedValue(.string(String(port)), range: found.range, certainty: found.certainty)
    }
  }
}

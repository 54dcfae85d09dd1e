/// A value of a manifest with the reasons for it, which become comments above it.
struct Explained<Value: Encodable & Hashable & Sendable>: Hashable, Sendable {
  var value: Value
  var reasons: [String]

  init(_ value: Value, because reasons: String...) {
    self.init(value, because: reasons)
  }

  init(_ value: Value, because reasons: [String]) {
    self.value = value
    self.reasons = reasons
  }
}

extension Explained: Encodable {
  /// Writes the value; only `ManifestEncoder` knows what to do with the reasons.
  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

/// Lets an encoder find the reasons without knowing the value's type.
protocol AnyExplained {
  var reasons: [String] { get }
  var encodableValue: any Encodable { get }
}

extension Explained: AnyExplained {
  var encodableValue: any Encodable { value }
}

/// A value that must not be shown: a password, a token, a key.
///
/// It prints, reflects and encodes as ``mask``; only ``reveal()`` gives the value, so every place that uses it can
/// be found. Decoding takes the value as it is.
public struct Secret: Sendable, Equatable {
  /// What stands where the value would.
  public static let mask = "[secret]"

  private let value: String

  /// Wraps a value.
  public init(_ value: String) {
    self.value = value
  }

  /// The value itself, for the one place that needs it.
  public func reveal() -> String { value }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The mask.
  public var description: String { Self.mask }
  /// The mask.
  public var debugDescription: String { Self.mask }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: Codable {
  /// Takes the value.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the mask.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Self.mask)
  }
}

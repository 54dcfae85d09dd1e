/// The name of an operation: a noun and a verb with a dot between them, such as `image.build`.
public struct OperationName: RawRepresentable, Codable, Sendable, Hashable, Comparable,
  CustomStringConvertible, ExpressibleByStringLiteral
{
  /// The whole name.
  public let rawValue: String

  /// Makes a name, or `nil` where the text is not `noun.verb` in lower-case letters.
  public init?(rawValue: String) {
    let parts = rawValue.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(letters.contains) }) else {
      return nil
    }
    self.rawValue = rawValue
  }

  /// A name written in source code; `OperationCatalogue` refuses a malformed one with a clear error.
  public init(stringLiteral value: String) { rawValue = value }

  /// The part before the dot: what is acted on.
  public var noun: Substring { rawValue.prefix { $0 != "." } }
  /// The part after the dot: what is done.
  public var verb: Substring { rawValue.drop { $0 != "." }.dropFirst() }
  /// The whole name.
  public var description: String { rawValue }

  /// Orders by the text.
  public static func < (lhs: OperationName, rhs: OperationName) -> Bool { lhs.rawValue < rhs.rawValue }
}

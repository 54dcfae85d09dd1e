internal import AgentKit

/// The grammar that the engine's names of containers, networks and volumes share: `[a-zA-Z0-9][a-zA-Z0-9_.-]*`.
enum EngineName {
  /// The longest name that is taken. The engine sets no limit of its own; a file name on Linux ends here.
  static let longest = 255

  /// Whether a text is a name.
  @Sendable static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first), text.utf8.count <= longest else {
      return false
    }
    return text.utf8.allSatisfy(isAllowed)
  }

  /// Says what keeps a text from being a name.
  ///
  /// - Throws: `InvalidValue`.
  static func validate(_ text: String, as placeholder: String) throws {
    guard !isValid(text) else { return }
    let reason =
      switch text.utf8.first {
      case nil: "it is empty"
      case .some(let first) where !isLetterOrDigit(first): "it must begin with a letter or a digit"
      case .some where text.utf8.count > longest: "it is longer than \(longest) characters"
      case .some: "use letters, digits, \"_\", \".\" and \"-\" only"
      }
    throw InvalidValue(
      text.utf8.count > longest ? text.prefix(60) + "…" : text, is: placeholder, because: reason)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
  }

  /// Whether a byte may stand in a name, though perhaps not first.
  static func isAllowed(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}

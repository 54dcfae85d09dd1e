package import Reporting

/// A secret that was found in a text.
package struct SecretMatch: Sendable {
  /// What it is.
  package let pattern: SecretPattern
  /// Its bytes in the text.
  package let range: Range<Int>
  /// The line, from 1.
  package let line: Int
  /// The column in bytes, from 1.
  package let column: Int
  /// The secret, which does not print.
  package let value: Secret

  /// What may be shown of it: of a token with a fixed prefix four characters and the length, of anything else the
  /// length alone.
  package var masked: String {
    let text = value.reveal()
    let length = "\(text.utf8.count) characters"
    guard case .token = pattern.shape, text.utf8.count >= 16 else { return "**** (\(length))" }
    return "\(text.prefix(4))**** (\(length))"
  }
}

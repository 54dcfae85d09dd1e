/// An option before an instruction's arguments: `--from=build`.
package struct Flag: Sendable {
  /// Without the dashes: `from`.
  package let name: String
  /// What follows the `=`; `nil` without one.
  package let value: String?
  package let token: Token

  init(_ token: Token) {
    self.token = token
    let parts = token.text.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = parts.first.map(String.init) ?? ""
    value = parts.count > 1 ? String(parts[1]) : nil
  }

  /// Whether two instructions carry the same options.
  static func same(_ lhs: [Flag], _ rhs: [Flag]) -> Bool {
    lhs.map(\.token.text) == rhs.map(\.token.text)
  }
}

/// An argument with its variables filled in.
package struct ExpandedWord: Sendable, Hashable {
  /// Without quotes; variables without a known value stand as written.
  package let text: String
  /// Whether every variable in it has a value that the file itself gives.
  package let isKnown: Bool
  /// The variables in it that nothing defines.
  let unset: [String]

  init(text: String, isKnown: Bool, unset: [String] = []) {
    self.text = text
    self.isKnown = isKnown
    self.unset = unset
  }
}

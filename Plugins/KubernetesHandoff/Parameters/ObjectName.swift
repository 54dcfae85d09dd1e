/// The grammar of Kubernetes' names: RFC 1123 labels, lower-case letters, digits and hyphens.
enum ObjectName {
  /// Whether a text is a label of at most 63 characters.
  static func isLabel(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count <= 63 else { return false }
    let hyphen = UInt8(ascii: "-")
    return first != hyphen && last != hyphen
      && text.utf8.allSatisfy { 48...57 ~= $0 || 97...122 ~= $0 || $0 == hyphen }
  }

  /// Whether a text is one or more labels with dots between them, at most 253 characters (RFC 1123 subdomain).
  static func isSubdomain(_ text: Substring) -> Bool {
    text.utf8.count <= 253
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLabel)
  }
}

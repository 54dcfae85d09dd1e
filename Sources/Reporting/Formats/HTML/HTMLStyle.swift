/// The page's one style sheet.
///
/// The page's policy allows only a sheet with this digest, so whoever changes the sheet changes the digest; the test
/// `the policy allows exactly the sheet` names the new one.
enum HTMLStyle {
  /// The sheet's SHA-256 as a Content Security Policy source (CSP Level 3, 2.3.1).
  static let digest = "sha256-lLlMODWJaQ+2bIXwVYRgqOgsBdP6pc9T74/oeO5pe0E="

  /// The sheet's parts, in order: of rules that say as much, the later one holds.
  static let parts: [StaticString] = [
    page, figures, controls, findings, tables, charts, checklists, files, timelines, media,
  ]

  static var sheet: String { parts.map { "\($0)" }.joined() }
}

internal import Reporting

extension SecretPattern {
  /// Keys in files.
  static let keys: [SecretPattern] = [
    SecretPattern("private-key", "a private key", .critical, keywords: ["-----BEGIN "], .keyBlock)
  ]
}

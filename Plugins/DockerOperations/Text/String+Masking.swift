internal import SecretDetection

extension String {
  /// The text with a mask in place of every secret that is recognised in it. What people paste into tickets holds
  /// command lines and log lines, and those hold passwords.
  var masked: String { SecretScanner.standard.masking(self) }

  /// The value of a variable, label or option, masked whole where its name says that it is a secret.
  func masked(as name: String) -> String { SecretScanner.standard.masking(self, as: name) }
}

extension Sequence where Element == String {
  /// The words of a command with a mask in place of every secret: what a word is depends on those before it.
  var masked: [String] { SecretScanner.standard.masking(words: Array(self)) }
}

internal import SecretDetection

extension Workload {
  /// A command without its secrets, which are left behind: a manifest goes into a repository.
  ///
  /// - Parameter place: Where the command stands: "in its command".
  mutating func leavingSecrets(of words: [String], _ place: String) -> [String] {
    let masked = SecretScanner.standard.masking(words: words)
    if masked != words {
      leftBehind.append(
        LeftBehind(
          setting: "the secrets \(place)",
          instead: "put them into a Secret, and have the command read them from a variable: $(NAME)"))
    }
    return masked
  }
}

/// Finds exit codes in what people paste.
enum ExitCodeInText {
  /// The first one that a text names: `exited with code 137`, `exit status 1`, `Exited (127) 2 minutes ago`.
  static func first(in text: String) -> Int? {
    let text = text.lowercased()
    return phrases.lazy.compactMap { phrase in
      text.range(of: phrase).flatMap { found in
        Int(text[found.upperBound...].prefix { $0.isASCII && $0.isNumber })
      }
    }.first { 0...255 ~= $0 }
  }

  private static let phrases = [
    "exited with code ", "exited with status ", "exit code: ", "exit code ", "exit status: ", "exit status ",
    "exited (", "exitcode\": ", "exitcode=",
  ]
}

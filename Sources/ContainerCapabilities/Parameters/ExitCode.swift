package import AgentKit

/// The exit code of a process, from 0 to 255.
package struct ExitCode: TextParameter {
  /// The number.
  package let value: Int

  /// The number in decimal digits.
  package var description: String { String(value) }

  /// Reads an exit code.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    guard text.utf8.allSatisfy({ 48...57 ~= $0 }), let value = Int(text), 0...255 ~= value else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder, because: "exit codes go from 0 to 255")
    }
    self.value = value
  }

  /// `code`
  package static var placeholder: String { "code" }

  /// Finds numbers behind the words that announce an exit code: "exit code 137", "exited (137)", "rc=1".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      let marks = text.words[index].marks
      guard marks.contains(.digit) else { return nil }
      let word = text.words[index]
      if marks.contains(.equals), word.text.utf8.count <= 32, let equals = word.text.firstIndex(of: "="),
        sure.contains(word.text[..<equals].lowercased()),
        let code = try? ExitCode(String(word.text[equals...].dropFirst()))
      {
        return ScannedValue(.string(code.description), range: word.range, certainty: 0.9)
      }
      guard index > 0, word.beginsWithDigit, let code = try? ExitCode(word.text) else { return nil }
      var before = text.words[..<index].suffix(3).map { $0.lower }
      if let last = before.last, ["of", "is", "with", "a", "="].contains(last) { before.removeLast() }
      guard let last = before.last else { return nil }
      let certainty = sure.contains(last) ? 0.95 : unsure.contains(last) ? 0.6 : 0
      // "error code 5" is no exit code for sure, "exit code 5" is.
      let isExit =
        before.dropLast().last.map { ["exit", "exited", "return", "container"].contains($0) } ?? false
      guard certainty > 0 else { return nil }
      return ScannedValue(.string(code.description), range: word.range, certainty: isExit ? 0.98 : certainty)
    }
  }

  private static let sure: Set<String> = [
    "exit", "exited", "exits", "exitcode", "rc", "exiting", "exit_code",
  ]
  private static let unsure: Set<String> = ["code", "status", "returned", "returns"]
}

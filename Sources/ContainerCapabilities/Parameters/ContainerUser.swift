package import AgentKit

/// The user that a process in a container runs as.
///
/// Source of the grammar: `docker run --user`: a name or a number, perhaps with a group behind a colon.
package struct ContainerUser: TextParameter {
  /// The user as it was given.
  package let description: String

  /// Reads a user.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isHyphenFirst = parts.contains { $0.hasPrefix("-") }
    guard 1...2 ~= parts.count, text.utf8.count <= 128, !isHyphenFirst,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(EngineName.isAllowed) })
    else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder,
        because: "write a name or number, as in node or 1000:1000")
    }
    description = text
  }

  /// `user`
  package static var placeholder: String { "user" }

  /// Finds the word behind "user", "uid" and `-u`, and "as root".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.dropFirst().compactMap { index in
      let word = text.words[index]
      let before = text.words[index - 1].lower
      let certainty =
        before == "--user" || before == "-u" || before == "uid"
        ? 0.97
        : before == "user" && (!word.isKnown || usual.contains(word.lower))
          ? 0.9
          : before == "as" && word.lower == "root" ? 0.9 : 0
      guard certainty > 0, (try? ContainerUser(word.text)) != nil else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: certainty)
    }
  }

  /// Users that images have and that are also words.
  private static let usual: Set<String> = [
    "root", "node", "nobody", "nginx", "postgres", "app", "redis", "mysql", "jenkins",
  ]
}

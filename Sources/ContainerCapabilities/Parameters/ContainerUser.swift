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
      let before = cues[text.words[index - 1].folded].subtracting([.usual, .root])
      guard !before.isEmpty else { return nil }
      let word = text.words[index]
      let own = cues[word.folded]
      let certainty =
        before.contains(.flag)
        ? 0.97
        : before.contains(.user) && (!word.isKnown || own.contains(.usual))
          ? 0.9
          : before.contains(.role) && own.contains(.root) ? 0.9 : 0
      guard certainty > 0, (try? ContainerUser(word.text)) != nil else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: certainty)
    }
  }

  /// What a word says about the one behind it, or about itself.
  private struct Cue: OptionSet {
    let rawValue: UInt8
    static let flag = Cue(rawValue: 1)
    static let user = Cue(rawValue: 2)
    static let role = Cue(rawValue: 4)
    /// A user that images have and that is also a word.
    static let usual = Cue(rawValue: 8)
    static let root = Cue(rawValue: 16)
  }

  private static let cues = WordKinds<Cue>([
    (["--user", "-u", "uid"], .flag), (["user"], .user), (["as"], .role),
    (["root", "node", "nobody", "nginx", "postgres", "app", "redis", "mysql", "jenkins"], .usual),
    (["root"], .root),
  ])
}

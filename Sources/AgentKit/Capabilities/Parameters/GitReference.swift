/// A branch, a tag or a commit of a Git repository.
///
/// Source of the grammar: `git check-ref-format`, without what it allows beyond a single name; `HEAD~3` and the like are
/// commits too.
public struct GitReference: TextParameter {
  /// The name, or the commit's id.
  public let description: String

  /// Reads a reference.
  ///
  /// - Throws: `InvalidValue`.
  public init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: reason)
    }
    guard !text.isEmpty, text.utf8.count <= 255 else { throw fault("give 1 to 255 characters") }
    // Git reads bytes, and a dot with a combining mark is one too. A leading hyphen would make it an option of git's.
    let bytes = text.utf8
    guard bytes.first != UInt8(ascii: "-"), bytes.first != UInt8(ascii: "/"), bytes.last != UInt8(ascii: "/"),
      !text.hasSuffix(".lock")
    else {
      throw fault("it may neither begin with \"-\" or \"/\" nor end with \"/\" or \".lock\"")
    }
    guard !["..", "//", "@{"].contains(where: { bytes.contains($0.utf8) }) else {
      throw fault("it may not hold \"..\", \"//\" or \"@{\"")
    }
    guard text.utf8.allSatisfy({ $0 > 32 && $0 != 127 && !Self.forbidden.contains($0) }) else {
      throw fault("it may hold no blanks, control characters, \"?\", \"*\", \"[\", \":\" or \"\\\"")
    }
    description = text
  }

  /// `reference`
  public static var placeholder: String { "reference" }

  private static let forbidden = Set("?*[:\\".utf8)

  /// Finds the usual branches by name, names beside "branch", `origin/…`, `HEAD~n` and commits' ids.
  public static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      guard let certainty = certainty(of: index, in: text.words) else { return nil }
      let word = text.words[index]
      guard (try? GitReference(word.text)) != nil else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: certainty)
    }
  }

  private static func certainty(of index: Int, in words: [ScannedText.Word]) -> Double? {
    let before = index > 0 ? cues[words[index - 1].folded] : []
    let after = index + 1 < words.count ? cues[words[index + 1].folded] : []
    let isBranch = before.contains(.branch) || after.contains(.branch)
    if cues[words[index].folded].contains(.usual) { return isBranch ? 0.95 : 0.7 }
    let word = words[index]
    guard !word.isKnown || word.marks.overlap(.ofPlatform), word.text.utf8.count <= 255 else {
      return nil
    }
    let lower = word.lower
    if lower.hasPrefix("head~") || lower.hasPrefix("head^") || lower.hasPrefix("origin/") { return 0.95 }
    if word.marks.contains(.digit), 7...40 ~= lower.utf8.count,
      lower.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }), lower.utf8.contains(where: { $0 > 96 })
    {
      return before.contains(.commit) ? 0.95 : 0.6
    }
    if word.marks.contains(.slash), kinds.contains(where: { lower.hasPrefix($0) }) { return 0.85 }
    return isBranch && !word.isKnown ? 0.9 : nil
  }

  /// What a word says about the one beside it, or about itself.
  private struct Cue: OptionSet {
    let rawValue: UInt8
    static let usual = Cue(rawValue: 1)
    static let branch = Cue(rawValue: 2)
    static let commit = Cue(rawValue: 4)
  }

  private static let cues = WordKinds<Cue>([
    (["main", "master", "develop", "trunk"], .usual), (["branch"], .branch), (["commit"], .commit),
  ])
  private static let kinds = ["feature/", "bugfix/", "hotfix/", "release/", "fix/", "feat/", "chore/"]
}

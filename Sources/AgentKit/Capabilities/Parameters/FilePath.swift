/// The path of a file or folder, relative to the working directory or absolute.
public struct FilePath: TextParameter, Hashable {
  /// The path as it was given.
  public let description: String

  /// Reads a path: not empty, no NUL, at most 4096 bytes (Linux's PATH_MAX).
  public init(_ text: String) throws {
    guard !text.isEmpty else { throw InvalidValue(text, is: Self.placeholder, because: "it is empty") }
    guard !text.utf8.contains(0) else {
      throw InvalidValue(text, is: Self.placeholder, because: "it holds a NUL byte")
    }
    guard text.utf8.count <= 4096 else {
      throw InvalidValue(
        String(text.prefix(60)) + "…", is: Self.placeholder, because: "it is longer than 4096 bytes")
    }
    description = text
  }

  /// `path`
  public static var placeholder: String { "path" }

  /// Finds words that look like paths: with a slash, a leading dot, or a file name that people use alone.
  public static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      let marks = text.words[index].marks
      // Most words can be told from paths by their marks.
      guard marks.overlap(.ofPath) || text.words[index].folded == dockerfile else {
        return nil
      }
      let word = text.words[index]
      guard word.text.utf8.count <= 4096, let certainty = certainty(that: word.text, marks),
        let path = try? FilePath(word.text)
      else { return nil }
      return ScannedValue(.string(path.description), range: word.range, certainty: certainty)
    }
  }

  private static let dockerfile = SoughtWords.hash(of: "dockerfile".utf8)

  /// How much a word looks like a path; `nil` where it does not at all.
  private static func certainty(that word: String, _ marks: ScannedText.Word.Marks) -> Double? {
    if marks.contains(.colon), word.contains("://") { return nil }
    if word.hasPrefix("./") || word.hasPrefix("../") || word.hasPrefix("/") || word.hasPrefix("~/") {
      return word.utf8.count > 1 ? 0.95 : nil
    }
    let lower = word.lowercased()
    let name = lower.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? lower
    // "The dockerfile" is a file of any name; "Dockerfile" may be its name.
    if lower == "dockerfile" { return word == "Dockerfile" ? 0.3 : nil }
    if Self.isWellKnown(name) { return 0.9 }
    // `Tests/Fixtures/web`, but neither `docker.io/library/nginx:1` nor `ci/cd`.
    guard marks.contains(.slash), marks.isDisjoint(with: [.colon, .at]) else { return nil }
    let parts = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return parts.count > 2 || word.contains(where: \.isUppercase) ? 0.7 : 0.45
  }

  private static func isWellKnown(_ name: String) -> Bool {
    name == "dockerfile" || name.hasPrefix("dockerfile.") || name.hasSuffix(".dockerfile")
      || name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.hasSuffix(".json")
      || name == ".env" || name == ".dockerignore" || archives.contains(where: name.hasSuffix)
  }

  private static let archives = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".tar.zst", ".zip"]
}

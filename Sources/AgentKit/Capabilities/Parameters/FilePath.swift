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
    text.words.compactMap { word in
      guard let certainty = certainty(that: word.text, word.marks), let path = try? FilePath(word.text) else {
        return nil
      }
      return ScannedValue(.string(path.description), range: word.range, certainty: certainty)
    }
  }

  /// How much a word looks like a path; `nil` where it does not at all.
  private static func certainty(that word: String, _ marks: ScannedText.Word.Marks) -> Double? {
    // Most words can be told from paths by their bytes; the tests below compare characters, which is slow.
    guard !marks.isDisjoint(with: [.slash, .dot]) || word.utf8.count == "dockerfile".utf8.count,
      word.utf8.count <= 4096
    else { return nil }
    if word.contains("://") { return nil }
    if word.hasPrefix("./") || word.hasPrefix("../") || word.hasPrefix("/") || word.hasPrefix("~/") {
      return word.utf8.count > 1 ? 0.95 : nil
    }
    let lower = word.lowercased()
    let name = lower.split(separator: "/").last.map(String.init) ?? lower
    // "The dockerfile" is a file of any name; "Dockerfile" may be its name.
    if lower == "dockerfile", !word.contains("/") { return word == "Dockerfile" ? 0.3 : nil }
    if Self.isWellKnown(name) { return 0.9 }
    // `Tests/Fixtures/web`, but neither `docker.io/library/nginx:1` nor `ci/cd`.
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), !word.contains(":"), !word.contains("@") else {
      return nil
    }
    return parts.count > 2 || word.contains(where: \.isUppercase) ? 0.7 : 0.45
  }

  private static func isWellKnown(_ name: String) -> Bool {
    name == "dockerfile" || name.hasPrefix("dockerfile.") || name.hasSuffix(".dockerfile")
      || name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.hasSuffix(".json")
      || name == ".env" || name == ".dockerignore"
  }
}

internal import AgentKit

/// A pull or merge request, by its number or its address.
struct PullRequestReference: TextParameter {
  /// The number as digits, or the whole address.
  let description: String
  /// The number.
  let number: Int

  /// Reads `482`, `#482`, `!482`, or the address that GitHub, GitLab, Gitea or Bitbucket shows for one.
  init(_ text: String) throws {
    guard text.utf8.count <= 2048 else {
      throw InvalidValue(
        String(text.prefix(80)), is: Self.placeholder, because: "it is longer than 2048 characters")
    }
    if let address = Self.number(inAddress: text) {
      number = address
      description = text
      return
    }
    let digits = text.hasPrefix("#") || text.hasPrefix("!") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ 48...57 ~= $0 }), let value = Int(digits), value > 0 else {
      throw InvalidValue(
        String(text.prefix(80)), is: Self.placeholder, because: "give its number, such as 482, or its address"
      )
    }
    number = value
    description = String(value)
  }

  static var placeholder: String { "pull-request" }

  private static func number(inAddress text: String) -> Int? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
    let parts = text.split(separator: "/").map { $0.prefix { $0 != "?" && $0 != "#" } }
    guard
      let kind = parts.lastIndex(where: { ["pull", "pulls", "merge_requests", "pull-requests"].contains($0) }
      ),
      kind + 1 < parts.count
    else { return nil }
    return Int(parts[kind + 1]).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Finds addresses, `#482`, and numbers behind "pr", "pull request" or "merge request".
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      guard text.words[index].marks.contains(.digit) else { return nil }
      let word = text.words[index]
      guard let reference = try? PullRequestReference(word.text) else { return nil }
      let before = index > 0 ? text.words[index - 1].lower : ""
      let certainty =
        word.text.hasPrefix("http")
        ? 1 : introducers.contains(before) ? 0.95 : word.text.hasPrefix("#") ? 0.85 : 0.0
      guard certainty > 0 else { return nil }
      return ScannedValue(.string(reference.description), range: word.range, certainty: certainty)
    }
  }

  private static let introducers: Set<String> = ["pr", "request", "mr", "pull", "prs", "number", "no"]
}

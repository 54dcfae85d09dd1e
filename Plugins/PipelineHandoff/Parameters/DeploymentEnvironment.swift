internal import AgentKit

/// An environment that software is delivered to, such as `staging`. Every organisation names its own.
struct DeploymentEnvironment: TextParameter {
  let description: String

  /// Reads a name: letters, digits, hyphens, underscores, dots and slashes, as GitHub's and GitLab's environments have.
  init(_ text: String) throws {
    let marks = Set("-_./".utf8)
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= 255,
      text.utf8.allSatisfy({ 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || marks.contains($0) })
    else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder,
        because: "use letters, digits, \"-\", \"_\", \".\" and \"/\" only, at most 255")
    }
    description = text
  }

  static var placeholder: String { "environment" }

  /// Finds the usual environments, and unknown names beside the word. "test", "stage" and the like are environments
  /// where something is brought to or from them; "the test stage" is none.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      let word = text.words[index]
      guard word.text.utf8.count <= 255 else { return nil }
      let before = index > 0 ? text.words[index - 1].lower : ""
      let after = index + 1 < text.words.count ? text.words[index + 1].lower : ""
      let name = word.lower
      let certainty =
        if nouns.contains(before) || nouns.contains(after),
          !word.isKnown || usual.union(unsure).contains(name)
        {
          0.95
        } else if usual.contains(name) {
          0.8
        } else if unsure.contains(name), prepositions.contains(before), !parts.contains(after) {
          0.7
        } else {
          0.0
        }
      guard certainty > 0, (try? DeploymentEnvironment(word.text)) != nil else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: certainty)
    }
  }

  private static let nouns: Set<String> = ["environment", "env"]
  private static let prepositions: Set<String> = ["to", "from", "in", "on", "into", "onto", "for"]
  private static let parts: Set<String> = ["stage", "job", "step", "jobs", "stages", "suite", "coverage"]
  private static let usual: Set<String> = [
    "production", "prod", "staging", "qa", "uat", "preprod", "pre-prod", "preproduction", "canary",
  ]
  private static let unsure: Set<String> = [
    "dev", "development", "test", "stage", "preview", "integration", "sandbox", "live",
  ]
}

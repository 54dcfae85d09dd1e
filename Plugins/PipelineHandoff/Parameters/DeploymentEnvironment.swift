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

  /// Finds the usual environments, and unknown names beside the word.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      let word = text.words[index]
      guard word.text.utf8.count <= 255 else { return nil }
      let neighbours = [index - 1, index + 1].compactMap {
        text.words.indices.contains($0) ? text.words[$0].text.lowercased() : nil
      }
      let isBeside = neighbours.contains { ["environment", "env"].contains($0) }
      let isUsual = usual.contains(word.text.lowercased())
      guard isUsual || (isBeside && !word.isKnown), (try? DeploymentEnvironment(word.text)) != nil else {
        return nil
      }
      return ScannedValue(.string(word.text), range: word.range, certainty: isBeside ? 0.95 : 0.8)
    }
  }

  private static let usual: Set<String> = [
    "production", "prod", "staging", "stage", "qa", "dev", "development", "test", "uat", "preprod",
    "pre-prod", "preproduction", "canary", "preview", "integration", "sandbox", "live",
  ]
}

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
      let own = cues[text.words[index].folded]
      guard !text.words[index].isKnown || !own.isDisjoint(with: [.usual, .unsure]) else { return nil }
      let word = text.words[index]
      let before = index > 0 ? cues[text.words[index - 1].folded] : []
      let after = index + 1 < text.words.count ? cues[text.words[index + 1].folded] : []
      let certainty =
        if before.contains(.noun) || after.contains(.noun) {
          0.95
        } else if own.contains(.usual) {
          0.8
        } else if own.contains(.unsure), before.contains(.preposition), !after.contains(.part) {
          0.7
        } else {
          0.0
        }
      guard certainty > 0, (try? DeploymentEnvironment(word.text)) != nil else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: certainty)
    }
  }

  /// What a word says about the one beside it, or about itself.
  private struct Cue: OptionSet {
    let rawValue: UInt8
    static let noun = Cue(rawValue: 1)
    static let preposition = Cue(rawValue: 2)
    /// A part of a pipeline, which the word before describes.
    static let part = Cue(rawValue: 4)
    static let usual = Cue(rawValue: 8)
    /// An environment's name that is a word for other things as often.
    static let unsure = Cue(rawValue: 16)
  }

  private static let cues = WordKinds<Cue>([
    (["environment", "env"], .noun),
    (["to", "from", "in", "on", "into", "onto", "for"], .preposition),
    (["stage", "job", "step", "jobs", "stages", "suite", "coverage"], .part),
    (
      ["production", "prod", "staging", "qa", "uat", "preprod", "pre-prod", "preproduction", "canary"], .usual
    ),
    (["dev", "development", "test", "stage", "preview", "integration", "sandbox", "live"], .unsure),
  ])
}

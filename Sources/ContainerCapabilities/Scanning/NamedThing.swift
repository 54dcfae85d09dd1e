package import AgentKit

/// Finds the name of a thing in plain text by the words around it: "container web", "the web container",
/// "restart web", "does web keep restarting".
///
/// Names are mostly words that nobody knows. Some common words ("web", "api") are names just as often; those are taken
/// for one where something stands beside them that asks for a name.
package struct NamedThing: Sendable {
  /// What a word means to this thing.
  private struct Part: OptionSet {
    let rawValue: UInt8
    static let noun = Part(rawValue: 1)
    static let anchor = Part(rawValue: 2)
    static let weakAnchor = Part(rawValue: 4)
    static let predicate = Part(rawValue: 8)
  }

  private let parts: WordKinds<Part>
  private let isNamedByDefault: Bool
  private let isName: @Sendable (String) -> Bool

  /// Describes how people name a thing.
  ///
  /// - Parameters:
  ///   - nouns: What the thing is called: `container`, `containers`.
  ///   - anchors: Words before a name that ask for one: `restart`, `into`.
  ///   - weakAnchors: Words before a name that often, but not always, ask for one: `for`, `of`.
  ///   - predicates: Words after a name whose subject it is: `keeps`, `crashes`.
  ///   - isNamedByDefault: Whether a name is this thing's where the text does not say whose it is: "and call it web".
  ///   - isName: Whether a word fits the grammar of such names.
  package init(
    nouns: Set<String>, anchors: Set<String> = [], weakAnchors: Set<String> = [],
    predicates: Set<String> = [], isNamedByDefault: Bool = false,
    isName: @escaping @Sendable (String) -> Bool
  ) {
    parts = WordKinds([
      (Array(nouns), .noun), (Array(anchors), .anchor), (Array(weakAnchors), .weakAnchor),
      (Array(predicates), .predicate),
    ])
    self.isNamedByDefault = isNamedByDefault
    self.isName = isName
  }

  /// A name that was found.
  package struct Match: Sendable {
    /// Its index among the words.
    package let index: Int
    /// The name.
    package let name: String
    /// Its bytes in the request.
    package let range: Range<Int>
    /// How sure it is, from 0 to 1.
    package let certainty: Double
  }

  /// Finds names, in the order of the text.
  package func matches(in text: ScannedText) -> [Match] {
    matches(among: text.words.map(Neighbour.init))
  }

  /// The values of a parameter type, for its `scan`.
  package func values(in text: ScannedText) -> [ScannedValue] {
    matches(in: text).map { ScannedValue(.string($0.name), range: $0.range, certainty: $0.certainty) }
  }

  func matches(among words: [Neighbour]) -> [Match] {
    var found: [Match] = []
    /// The last word that is neither an article nor a flag.
    var before: Int?
    for index in words.indices {
      let word = words[index]
      if var certainty = certainty(of: index, behind: before, among: words) {
        if let last = found.last, isListed(index, with: last, among: words) {
          certainty = max(certainty, last.certainty - 0.02)
        }
        if certainty > 0 {
          found.append(Match(index: index, name: word.bare, range: word.range, certainty: certainty))
        }
      }
      let isFlag =
        word.lower.utf8.first == UInt8(ascii: "-") && part(word).isEmpty && !word.roles.contains(.introducer)
      if !isFlag, !word.roles.contains(.article) { before = index }
    }
    return found
  }

  private func part(_ word: Neighbour) -> Part { parts[word.hash] }

  /// How sure a word is a name: `nil` where it is something else, 0 where nothing speaks for it.
  private func certainty(of index: Int, behind before: Int?, among words: [Neighbour]) -> Double? {
    let word = words[index]
    let isIntroduced = before.map { words[$0].roles.contains(.introducer) } ?? false
    guard isIntroduced || word.couldBeName, !word.roles.contains(.thing), isName(word.bare),
      !word.isOfAnotherSort
    else { return nil }
    if isIntroduced {
      // "a network called backend": what is called so stands before.
      let thing = words[..<index].last { $0.roles.contains(.thing) }
      return thing.map { part($0).contains(.noun) } ?? isNamedByDefault ? 0.95 : nil
    }
    let doubt = word.isKnown ? 0.05 : 0.0
    let previous = before.map { part(words[$0]) } ?? []
    if previous.contains(.noun), before == index - 1 { return 0.95 - doubt }
    let after = index + 1 < words.count ? words[index + 1] : nil
    let next = after.map(part) ?? []
    if next.contains(.noun) { return 0.92 - doubt }
    // The name of some other thing, or no name at all: "the app network", "image api", "web app".
    if let after, after.roles.contains(.thing) || (word.isKnown && after.roles.contains(.head)) { return nil }
    let isAsked = !previous.isDisjoint(with: [.anchor, .weakAnchor])
    if !isAsked, let before, words[before].roles.contains(.thing), words[before].lower != "service" {
      return nil
    }
    if word.isObjectID { return 0.9 }
    if previous.contains(.anchor) { return 0.8 - doubt }
    if next.contains(.predicate) { return 0.75 - doubt }
    if previous.contains(.weakAnchor) { return 0.65 - 2 * doubt }
    if word.isKnown { return 0 }
    return word.looksMade ? 0.55 : 0.25
  }

  /// Whether a word stands in one list with a name: "stop web, api and worker". What holds for the first holds for it.
  private func isListed(_ index: Int, with last: Match, among words: [Neighbour]) -> Bool {
    guard last.certainty >= 0.5, words[index].couldBeName else { return false }
    let between = words[(last.index + 1)..<index]
    if between.isEmpty {
      // "restart api worker" lists two, "restart web server" does not.
      let isApart = words[index].range.lowerBound > words[last.index].range.upperBound + 1
      return isApart || !words[index].roles.contains(.head)
    }
    return between.allSatisfy {
      $0.lower == "and" || $0.lower == "or" || $0.roles.contains(.article) || part($0).contains(.noun)
    }
  }
}

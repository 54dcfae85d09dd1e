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
    static let commonplace = Part(rawValue: 16)
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
  ///   - commonplace: Common words that people give such things as names, and that are names beside a noun alone:
  ///     "volume data".
  ///   - isNamedByDefault: Whether a name is this thing's where the text does not say whose it is: "and call it web".
  ///   - isName: Whether a word fits the grammar of such names.
  package init(
    nouns: Set<String>, anchors: Set<String> = [], weakAnchors: Set<String> = [],
    predicates: Set<String> = [], commonplace: Set<String> = [], isNamedByDefault: Bool = false,
    isName: @escaping @Sendable (String) -> Bool
  ) {
    parts = WordKinds([
      (Array(nouns), .noun), (Array(anchors), .anchor), (Array(weakAnchors), .weakAnchor),
      (Array(predicates), .predicate), (Array(commonplace), .commonplace),
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
    let words = text.words
    var found: [Match] = []
    /// The last word that is neither an article nor a flag, and its roles.
    var before = -1
    var rolesBefore: NameWords.Roles = []
    for index in words.indices {
      let roles = NameWords.roles[words[index].bareFolded]
      // Most words are no name of anything.
      if rolesBefore.contains(.introducer) || roles.contains(.commonplace) || !words[index].isVocabulary
        || part(index, words).contains(.commonplace),
        let certainty = certainty(of: index, roles, behind: before, rolesBefore, in: words, found.last),
        certainty > 0
      {
        let word = words[index]
        found.append(Match(index: index, name: word.bare, range: word.bareRange, certainty: certainty))
      }
      let isFlag =
        words[index].firstByte == UInt8(ascii: "-") && part(index, words).isEmpty
        && !roles.contains(.introducer)
      if !isFlag, !roles.contains(.article) { (before, rolesBefore) = (index, roles) }
    }
    return found
  }

  /// The values of a parameter type, for its `scan`.
  package func values(in text: ScannedText) -> [ScannedValue] {
    matches(in: text).map { ScannedValue(.string($0.name), range: $0.range, certainty: $0.certainty) }
  }

  /// What the word at an index means to this thing.
  private func part(_ index: Int, _ words: [ScannedText.Word]) -> Part { parts[words[index].bareFolded] }

  /// How sure a word is a name: `nil` where it is something else, 0 where nothing speaks for it.
  ///
  /// - Parameters:
  ///   - index: The word.
  ///   - roles: Its own roles.
  ///   - before: The last word before it that is neither an article nor a flag; negative where there is none.
  ///   - rolesBefore: The roles of that word.
  ///   - last: The name found last.
  private func certainty(
    of index: Int, _ roles: NameWords.Roles, behind before: Int, _ rolesBefore: NameWords.Roles,
    in words: [ScannedText.Word], _ last: Match?
  ) -> Double? {
    let isKnown = words[index].isVocabulary
    let couldBeName = !isKnown || roles.contains(.commonplace)
    let isIntroduced = rolesBefore.contains(.introducer)
    guard !roles.contains(.thing), words[index].firstByte != UInt8(ascii: "-"),
      isName(words[index].bare), !words[index].isOfAnotherSort
    else {
      return nil
    }
    let own =
      if isIntroduced {
        certaintyOfIntroduced(index, in: words)
      } else {
        certainty(
          of: index, isKnown: isKnown, isOnlyBesideNoun: !couldBeName, behind: before, rolesBefore, in: words)
      }
    guard let own, let last, couldBeName, isListed(index, roles, with: last, in: words) else { return own }
    return max(own, last.certainty - 0.02)
  }

  /// "A network called backend": what is called so stands before.
  private func certaintyOfIntroduced(_ index: Int, in words: [ScannedText.Word]) -> Double? {
    let thing = words[..<index].lastIndex { $0.roles.contains(.thing) }
    return thing.map { part($0, words).contains(.noun) } ?? isNamedByDefault ? 0.95 : nil
  }

  private func certainty(
    of index: Int, isKnown: Bool, isOnlyBesideNoun: Bool, behind before: Int,
    _ rolesBefore: NameWords.Roles, in words: [ScannedText.Word]
  ) -> Double? {
    let doubt = isKnown ? 0.05 : 0.0
    let previous = before < 0 ? [] : part(before, words)
    if previous.contains(.noun), before == index - 1 { return 0.95 - doubt }
    let hasNext = index + 1 < words.count
    let next = hasNext ? part(index + 1, words) : []
    if next.contains(.noun) { return 0.92 - doubt }
    if isOnlyBesideNoun { return nil }
    // The name of some other thing, or no name at all: "the app network", "image api", "web app".
    let rolesBehind = hasNext ? NameWords.roles[words[index + 1].bareFolded] : []
    if rolesBehind.contains(.thing) || isKnown && rolesBehind.contains(.head) { return nil }
    let isAsked = !previous.isDisjoint(with: [.anchor, .weakAnchor])
    if !isAsked, rolesBefore.contains(.thing), words[before].bareFolded != Self.service { return nil }
    if words[index].isObjectID { return 0.9 }
    if previous.contains(.anchor) { return 0.8 - doubt }
    if next.contains(.predicate) { return 0.75 - doubt }
    if previous.contains(.weakAnchor) { return 0.65 - 2 * doubt }
    if isKnown { return 0 }
    return words[index].looksMade ? 0.55 : 0.25
  }

  /// Whether a word stands in one list with a name: "stop web, api and worker". What holds for the first holds for it.
  private func isListed(
    _ index: Int, _ roles: NameWords.Roles, with last: Match, in words: [ScannedText.Word]
  ) -> Bool {
    guard last.certainty >= 0.5 else { return false }
    if last.index + 1 == index {
      // "restart api worker" lists two, "restart web server" does not.
      let isApart = words[index].range.lowerBound > last.range.upperBound + 1
      return isApart || !roles.contains(.head)
    }
    return words[(last.index + 1)..<index].allSatisfy {
      Self.joints.contains($0.bareFolded) || $0.roles.contains(.article)
        || parts[$0.bareFolded].contains(.noun)
    }
  }

  private static let service = ScannedText.Word.hash(of: "service")
  private static let joints = WordHashes(["and", "or"])
}

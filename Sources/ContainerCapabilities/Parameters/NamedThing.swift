package import AgentKit

/// Finds the name of a thing in plain text by the words around it: "container web", "the web container",
/// "restart web", "does web keep restarting".
///
/// Names are mostly words that nobody knows. Some common words ("web", "api") are names just as often; those are taken
/// for one where something stands beside them that asks for a name.
package struct NamedThing: Sendable {
  /// What the thing is called: `container`, `containers`.
  let nouns: Set<String>
  /// Words before a name that ask for one: `restart`, `into`.
  let anchors: Set<String>
  /// Words before a name that often, but not always, ask for one: `for`, `of`.
  let weakAnchors: Set<String>
  /// Words after a name whose subject it is: `keeps`, `crashes`.
  let predicates: Set<String>
  /// Whether a name is this thing's where the text does not say whose it is: "run nginx and call it web".
  let isNamedByDefault: Bool
  /// Whether a word fits the grammar of such names.
  let isName: @Sendable (String) -> Bool

  /// Describes how people name a thing.
  package init(
    nouns: Set<String>, anchors: Set<String> = [], weakAnchors: Set<String> = [],
    predicates: Set<String> = [], isNamedByDefault: Bool = false, isName: @escaping @Sendable (String) -> Bool
  ) {
    self.nouns = nouns
    self.anchors = anchors
    self.weakAnchors = weakAnchors
    self.predicates = predicates
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
    let words = text.words.map(Neighbour.init)
    var found: [Match] = []
    for index in words.indices {
      guard var certainty = certainty(of: index, among: words) else { continue }
      if let last = found.last, isListed(index, with: last, among: words) {
        certainty = max(certainty, last.certainty - 0.02)
      }
      guard certainty > 0 else { continue }
      let word = words[index]
      found.append(Match(index: index, name: word.bare, range: word.range, certainty: certainty))
    }
    return found
  }

  /// Whether a word stands in one list with a name: "stop web, api and worker". What holds for the first holds for it.
  private func isListed(_ index: Int, with last: Match, among words: [Neighbour]) -> Bool {
    guard last.certainty >= 0.5, words[index].couldBeName else { return false }
    let between = words[(last.index + 1)..<index]
    if between.isEmpty {
      // "restart api worker" lists two, "restart web server" does not.
      let isApart = words[index].range.lowerBound > words[last.index].range.upperBound + 1
      return isApart || !NameWords.heads.contains(words[index].lower)
    }
    return between.allSatisfy {
      $0.lower == "and" || $0.lower == "or" || nouns.contains($0.lower)
        || NameWords.articles.contains($0.lower)
    }
  }

  /// The values of a parameter type, for its `scan`.
  package func values(in text: ScannedText) -> [ScannedValue] {
    matches(in: text).map { ScannedValue(.string($0.name), range: $0.range, certainty: $0.certainty) }
  }

  /// How sure a word is a name: `nil` where it is something else, 0 where nothing speaks for it.
  private func certainty(of index: Int, among words: [Neighbour]) -> Double? {
    let word = words[index]
    guard isName(word.bare), !word.isOfAnotherSort, !NameWords.things.contains(word.lower) else { return nil }
    let before = words[..<index].last { !NameWords.articles.contains($0.lower) }
    let after = index + 1 < words.count ? words[index + 1] : nil
    if let before, NameWords.introducers.contains(before.lower) {
      // "a network called backend": what is called so stands before.
      let thing = words[..<index].last { NameWords.things.contains($0.lower) }
      return thing.map { nouns.contains($0.lower) } ?? isNamedByDefault ? 0.95 : nil
    }
    guard word.couldBeName else { return nil }
    let doubt = word.isKnown ? 0.05 : 0.0
    if let before, index > 0, words[index - 1].lower == before.lower, nouns.contains(before.lower) {
      return 0.95 - doubt
    }
    if let after, nouns.contains(after.lower) { return 0.92 - doubt }
    // The name of some other thing: "the app network", "image api", "web app".
    if let after, NameWords.things.contains(after.lower) { return nil }
    if let after, word.isKnown, NameWords.heads.contains(after.lower) { return nil }
    if let before, NameWords.things.contains(before.lower), before.lower != "service" { return nil }
    if word.isObjectID { return 0.9 }
    if let before, anchors.contains(before.lower) { return 0.8 - doubt }
    if let after, predicates.contains(after.lower) { return 0.75 - doubt }
    if let before, weakAnchors.contains(before.lower) { return 0.65 - 2 * doubt }
    if word.isKnown { return 0 }
    return word.looksMade ? 0.55 : 0.3
  }
}

/// A word with what its neighbours may ask about it.
struct Neighbour {
  let lower: String
  let bare: String
  let range: Range<Int>
  let isKnown: Bool

  init(_ word: ScannedText.Word) {
    // "web's logs": the name is web.
    let ending = word.text.hasSuffix("'s") ? 2 : word.text.hasSuffix("’s") ? 4 : 0
    bare = ending == 0 ? word.text : String(decoding: word.text.utf8.dropLast(ending), as: UTF8.self)
    range = word.range.lowerBound..<(word.range.upperBound - ending)
    lower = bare.lowercased()
    isKnown = word.isKnown
  }

  /// Whether nothing but its grammar speaks against the word's being a name.
  var couldBeName: Bool { !isKnown || NameWords.commonplace.contains(lower) }

  /// Whether it looks like a made-up name: with a digit or an underscore.
  var looksMade: Bool { bare.utf8.contains { $0 == UInt8(ascii: "_") || 48...57 ~= $0 } }

  /// Whether it is the id of an object: twelve or sixty-four hexadecimal digits with at least one figure.
  var isObjectID: Bool {
    (bare.utf8.count == 12 || bare.utf8.count == 64)
      && bare.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 } && bare.utf8.contains { 48...57 ~= $0 }
  }

  /// Whether it is a version, a size, a file's name, an advisory or a platform rather than a name.
  var isOfAnotherSort: Bool {
    guard let first = bare.utf8.first else { return true }
    // "2", "1.27", "256m", "10s"; but not "3f2a9b1c4d5e" or "7zip".
    if 48...57 ~= first, !isObjectID, bare.utf8.filter({ !(48...57 ~= $0 || $0 == 46) }).count <= 2 {
      return true
    }
    return NameWords.isFileName(lower) || lower.hasPrefix("cve-") || lower.hasPrefix("ghsa-")
      || NameWords.architectures.contains(lower) || NameWords.keys.contains(lower)
  }
}

/// The names of what a request says to leave alone: "stop all containers but db", "prune the volumes, but keep pgdata".
///
/// Most of such words are masked, because nobody is to act on them; so they are looked for among all words. A name too much
/// spares something, a name too few destroys it: behind a word such as "except" whatever follows is taken for a name, and
/// who looks it up says that there is no such thing.
struct Exceptions {
  /// The names, with their bytes in the request, in order.
  private(set) var names: [(text: String, bytes: Range<Int>)] = []
  /// The bytes of what is only said as a reason: "restart web because db is slow".
  private(set) var reasons: [Range<Int>] = []

  /// No exceptions.
  static let none = Exceptions()

  private init() {}

  /// Looks for them in some words.
  init(in text: ScannedText) {
    let words = text.words
    let firstWhole = words.firstIndex { Self.wholes.contains($0.folded) } ?? words.count
    var index = 0
    while index < words.count {
      addStaying(at: index, in: words)
      addReason(at: index, in: words)
      guard let (marker, behind) = Self.marker(at: index, in: text, isBehindWhole: firstWhole < index) else {
        index += 1
        continue
      }
      let end = addList(from: behind, after: marker, in: words)
      index = max(end, behind)
    }
  }

  /// What leads to names that are left out.
  private enum Marker {
    /// "except", "all but": names follow, whatever they look like.
    case sure
    /// "but keep": names follow, unless it is what nobody calls a container: "keep the data".
    case keeping
    /// "but": names follow where nothing but names does.
    case doubtful
  }

  private static let sure = [
    "except", "except for", "excepting", "besides", "apart from", "other than", "excluding", "but not",
    "and not", "all but", "everything but", "every one but", "not named", "not called",
  ].map { SoughtWords($0) }
  private static let keeping = WordHashes(["keep", "keeping", "leave", "leaving", "spare"])
  private static let keepingBehind = WordHashes(["keep", "leave"])
  private static let not = WordHashes(["not"])
  private static let doubtful = WordHashes(["but", "without"])
  private static let wholes = WordHashes([
    "all", "every", "everything", "each", "any", "project", "stack", "unused", "stopped", "exited",
    "containers", "volumes", "networks",
  ])
  private static let fillers = WordHashes([
    "the", "a", "my", "our", "container", "containers", "volume", "volumes", "service", "services", "network",
    "networks", "named", "called", "both",
  ])
  private static let joints = WordHashes(["and", "or", "nor", "&"])
  private static let closings = WordHashes([
    "please", "now", "pls", "too", "then", "for", "on", "of", "in",
  ])
  private static let nobodysNames = WordHashes([
    "data", "it", "them", "its", "their", "images", "image", "logs", "files", "rest", "others", "everything",
    "all", "those", "these", "that", "this", "going", "running", "up", "on", "an", "any", "in", "for",
  ])

  private static func marker(
    at index: Int, in text: ScannedText, isBehindWhole: Bool
  ) -> (Marker, Int)? {
    let words = text.words
    let length = sure.reduce(0) { $1.count > $0 && $1.begins(at: index, in: text) ? $1.count : $0 }
    let behind = index + length
    if length > 0, behind < words.count {
      // "everything but keep the data"
      return keepingBehind.contains(words[behind].folded) ? (.keeping, behind + 1) : (.sure, behind)
    }
    // At its beginning it is a wish: "keep web running".
    if index > 0, keeping.contains(words[index].folded) { return (.keeping, index + 1) }
    guard isBehindWhole else { return nil }
    if not.contains(words[index].folded), isApart(index, in: words) { return (.sure, index + 1) }
    return doubtful.contains(words[index].folded) ? (.doubtful, index + 1) : nil
  }

  /// Takes the list of names that begins at a word; gives the index behind it.
  private mutating func addList(from start: Int, after marker: Marker, in words: [ScannedText.Word]) -> Int {
    var found: [(text: String, bytes: Range<Int>)] = []
    var index = start
    while index < words.count {
      while index < words.count, Self.leads(to: index + 1, in: words) { index += 1 }
      guard index < words.count, Self.isName(words[index].bare) else { break }
      if marker != .sure, Self.nobodysNames.contains(words[index].folded) { break }
      found.append((words[index].bare, words[index].bareRange))
      index += 1
      guard index < words.count else { break }
      if Self.joints.contains(words[index].folded) {
        index += 1
      } else if !Self.isApart(index, in: words) {
        break
      }
    }
    let isAlone =
      index >= words.count || Self.isApart(index, in: words) || Self.closings.contains(words[index].folded)
      || Self.fillers.contains(words[index - 1].folded)
    guard marker != .doubtful || isAlone else { return start }
    names += found
    return index
  }

  /// Takes the names before a verb that says that they go on: "db must stay up", "web and db should keep running".
  private mutating func addStaying(at verb: Int, in words: [ScannedText.Word]) {
    let isStaying =
      Self.stays.contains(words[verb].folded)
      || Self.keeps.contains(words[verb].folded) && verb + 1 < words.count
        && Self.running.contains(words[verb + 1].folded)
    guard isStaying else { return }
    var index = verb - 1
    while index >= 0, Self.modals.contains(words[index].folded) { index -= 1 }
    while index >= 0, Self.isName(words[index].bare), !Self.fillers.contains(words[index].folded) {
      names.append((words[index].bare, words[index].bareRange))
      guard index > 1, Self.joints.contains(words[index - 1].folded), !Self.isApart(index - 1, in: words)
      else { break }
      index -= 2
    }
  }

  private mutating func addReason(at index: Int, in words: [ScannedText.Word]) {
    guard Self.because.contains(words[index].folded) else { return }
    let end = words.indices.dropFirst(index + 1).first { Self.isApart($0, in: words) } ?? words.count
    reasons.append(words[index].range.lowerBound..<words[end - 1].range.upperBound)
  }

  private static let stays = WordHashes(["stay", "stays", "remain", "remains"])
  private static let keeps = WordHashes(["keep", "keeps"])
  private static let running = WordHashes(["running"])
  private static let because = WordHashes(["because"])
  private static let modals = WordHashes([
    "must", "should", "has", "have", "needs", "need", "to", "is", "are", "shall", "can", "may", "the",
    "service", "container",
  ])
  private static let pronouns = WordHashes(["those", "ones"])
  private static let naming = WordHashes(["named", "called"])

  /// Words that such expressions hold; where none of them stands, there are no exceptions.
  static let openings = WordSet(
    "except excepting besides apart other excluding but not without keep keeping leave leaving spare stay stays remain remains keeps because"
  )

  /// Whether the word before an index only leads to a name: "the container", "those named".
  private static func leads(to next: Int, in words: [ScannedText.Word]) -> Bool {
    let word = words[next - 1].folded
    if fillers.contains(word) { return true }
    return pronouns.contains(word) && next < words.count && naming.contains(words[next].folded)
  }

  /// Whether more than a blank stands before a word.
  private static func isApart(_ index: Int, in words: [ScannedText.Word]) -> Bool {
    index > 0 && words[index].range.lowerBound > words[index - 1].range.upperBound + 1
  }

  /// Whether a word could be a name: letters, digits, `_`, `.` and `-`.
  private static func isName(_ word: String) -> Bool {
    guard let first = word.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: ".") else {
      return false
    }
    return word.utf8.allSatisfy {
      48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "_.-".utf8.contains($0)
    }
  }
}

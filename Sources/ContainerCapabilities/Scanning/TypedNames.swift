internal import AgentKit

/// The names in a command of the engine that is written out, past its options and their values:
/// `docker logs --tail 5 web`.
///
/// Source: `docker COMMAND --help`.
enum TypedNames {
  /// How the arguments of a subcommand stand.
  private struct Shape {
    /// The options that take the next word as their value.
    var valued: Set<String> = []
    /// How many names there may be.
    var most = Int.max
  }

  private static let engines = WordHashes(CommandLine.engines)
  private static let ending: Set<String> = ["-t", "--time", "--timeout", "-s", "--signal"]
  private static let formatted: Set<String> = ["-f", "--format", "--type"]

  private static let shapes: [PlannedObject.Kind: [String: Shape]] = [
    .container: [
      "logs": Shape(valued: ["--tail", "-n", "--since", "--until"], most: 1),
      "port": Shape(most: 1), "top": Shape(most: 1), "diff": Shape(most: 1),
      "attach": Shape(valued: ["--detach-keys"], most: 1),
      "start": Shape(valued: ["--detach-keys"]), "stop": Shape(valued: ending),
      "restart": Shape(valued: ending), "kill": Shape(valued: ending), "rm": Shape(), "pause": Shape(),
      "unpause": Shape(), "wait": Shape(), "inspect": Shape(valued: formatted),
      "stats": Shape(valued: ["--format"]),
    ],
    .volume: ["rm": Shape(), "inspect": Shape(valued: formatted)],
    .network: ["rm": Shape(), "inspect": Shape(valued: formatted)],
  ]

  /// The names of a kind of thing; `nil` where no such command is written out, or it may be part of a sentence: "docker
  /// stop hangs".
  static func values(of kind: PlannedObject.Kind, in text: ScannedText) -> [ScannedValue]? {
    let words = text.words
    guard var index = words.firstIndex(where: { engines.contains($0.folded) }) else { return nil }
    index += 1
    if index < words.count, words[index].lower == kind.rawValue {
      index += 1
    } else if kind != .container {
      return nil
    }
    guard index < words.count, let shape = shapes[kind]?[words[index].lower] else { return nil }
    let first = end(ofOptions: shape.valued, from: index + 1, in: words)
    // Any word may be a name where it stands behind options, or behind the kind of thing.
    let isSure = first > index + 1 || kind != .container
    let names = words[first...].prefix(shape.most).enumerated().prefix { place, word in
      EngineName.isValid(word.text) && goesOn(to: first + place, in: text)
        && (couldBeName(word) || place == 0 && isSure)
    }
    return names.isEmpty || isSentence(at: first + names.count, in: text)
      ? nil : names.map { ScannedValue(.string($0.element.text), range: $0.element.range, certainty: 0.95) }
  }

  private static func end(ofOptions valued: Set<String>, from start: Int, in words: [ScannedText.Word]) -> Int
  {
    var index = start
    while index < words.count, words[index].text.hasPrefix("-") {
      index += valued.contains(words[index].text) ? 2 : 1
    }
    return min(index, words.count)
  }

  /// Whether a command goes on to a word: what only a shell can read ends it, and so do commas and lines' ends.
  private static func goesOn(to index: Int, in text: ScannedText) -> Bool {
    let (end, start) = (text.words[index - 1].range.upperBound, text.words[index].range.lowerBound)
    guard end <= start, text.request.indices.contains(start) else { return false }
    return !text.request[end..<start].contains { "|&;<>,\n".utf8.contains($0) }
  }

  /// Whether a sentence goes on behind the names: "docker stop web and db", "docker stop web, db".
  private static func isSentence(at index: Int, in text: ScannedText) -> Bool {
    guard index < text.words.count else { return false }
    let mark = text.words[index - 1].range.upperBound
    return ["and", "or"].contains(text.words[index].lower)
      || text.request.indices.contains(mark) && text.request[mark] == UInt8(ascii: ",")
  }

  private static func couldBeName(_ word: ScannedText.Word) -> Bool {
    !word.isVocabulary || word.roles.contains(.commonplace)
  }
}

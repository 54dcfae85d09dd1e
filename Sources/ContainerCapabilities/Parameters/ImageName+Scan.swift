package import AgentKit
internal import ContainerImages

extension ImageName {
  /// Finds images by their look (`nginx:1.27`), by well-known names, and by the words around them ("the web image",
  /// "pull acme"). Never a path, a URL, a time of day or a port mapping.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    let named = named.matches(in: text)
    return words.indices.compactMap { index in
      func found(_ name: String, _ run: Range<Int>, _ certainty: Double) -> ScannedValue {
        ScannedValue(.string(name), range: run, certainty: certainty)
      }
      if words[index].marks.overlap(.ofReference) {
        let name = words[index].bare
        guard let certainty = look(of: name, isAsked: isAsked(at: index, among: words)),
          (try? ImageName(name)) != nil
        else { return nil }
        return found(name, words[index].bareRange, certainty)
      }
      let match = named.first { $0.index == index }
      if WellKnownImages.contain(words[index].bareFolded) {
        let word = words[index].bare.lowercased()
        if let version = version(behind: index, among: words) {
          return found(
            "\(word):\(version.text)", text.bytes(of: index..<(version.index + 1)),
            isAsked(at: index, among: words) ? 0.92 : 0.8)
        }
        return found(
          word, words[index].bareRange, max(match?.certainty ?? 0, certainty(ofBare: index, among: words)))
      }
      if let version = version(ofRun: index, among: words) {
        return found(
          "\(words[index].bare):\(version.text)", text.bytes(of: index..<(version.index + 1)), 0.9)
      }
      guard let match, match.certainty >= 0.6 else { return nil }
      return found(match.name, match.range, min(match.certainty, 0.88))
    }
  }

  private static let named = NamedThing(
    nouns: ["image", "images", "img"],
    anchors: [
      "pull", "push", "retag", "scan", "dive", "promote", "publish", "upload", "slim", "shrink", "sbom",
      "syft", "grype", "trivy", "--image", "-t",
    ],
    weakAnchors: ["run", "tag", "from", "build", "optimize", "optimise"],
    isName: { name in
      // A word with a dot is a host, a file or a version.
      !ImageName.hasMarks(name) && !name.utf8.contains(UInt8(ascii: "."))
        && (try? ImageReference.Path(name)) != nil
    })

  /// What a word says about an image beside it, or about itself.
  private struct Cue: OptionSet {
    let rawValue: UInt8
    /// "image" itself.
    static let noun = Cue(rawValue: 1)
    /// An image stands behind it.
    static let verb = Cue(rawValue: 2)
    /// An image often stands behind it, and other things as often.
    static let preposition = Cue(rawValue: 4)
    /// Needs an image somewhere behind it: "docker run -d --name web nginx".
    static let running = Cue(rawValue: 8)
    /// Stands between an image and its version.
    static let version = Cue(rawValue: 16)
    /// Stands between a verb and its image: "spin up nginx".
    static let particle = Cue(rawValue: 32)
    /// An image that is an operating system.
    static let system = Cue(rawValue: 64)
    /// An image that is a language or its tool.
    static let language = Cue(rawValue: 128)
  }

  private static let cues = WordKinds<Cue>([
    (["image", "images"], .noun), (verbs, .verb),
    (["of", "for", "in", "as", "to", "on", "with"], .preposition),
    (["run", "pull", "launch", "spin", "deploy", "push"], .running), (["version", "v", "tag"], .version),
    (["up"], .particle), (Array(WellKnownImages.systems), .system),
    (Array(WellKnownImages.languages), .language),
  ])

  private static let verbs = [
    "pull", "run", "push", "tag", "scan", "image", "images", "from", "build", "rmi", "promote", "copy",
    "retag", "inspect", "history", "--image", "base", "start", "dive", "launch", "deploy", "-t", "fetch",
    "get", "download", "mirror", "slim", "export", "spin", "syft", "grype", "trivy", "cosign", "need", "want",
    "using",
  ]

  /// How sure a well-known image's bare name is one here.
  private static func certainty(ofBare index: Int, among words: [ScannedText.Word]) -> Double {
    let hasNext = index + 1 < words.count
    if hasNext, cues[words[index + 1].bareFolded].contains(.noun) { return 0.9 }
    let own = cues[words[index].bareFolded]
    if own.contains(.language), hasNext, words[index + 1].isVocabulary { return 0.25 }
    let before = cue(before: index, among: words)
    if before.contains(.verb) { return 0.85 }
    if words[..<index].contains(where: { cues[$0.bareFolded].contains(.running) }) { return 0.6 }
    return own.contains(.system) || before.contains(.preposition) ? 0.5 : 0.25
  }

  /// Whether the words around a word ask for an image.
  private static func isAsked(at index: Int, among words: [ScannedText.Word]) -> Bool {
    if index + 1 < words.count, cues[words[index + 1].bareFolded].contains(.noun) { return true }
    return !cue(before: index, among: words).isDisjoint(with: [.verb, .preposition])
  }

  /// What the last word before one says that is no article and no particle.
  private static func cue(before index: Int, among words: [ScannedText.Word]) -> Cue {
    lastWord(before: index, among: words).map { cues[words[$0].bareFolded] } ?? []
  }

  private static func lastWord(before index: Int, among words: [ScannedText.Word]) -> Int? {
    words[..<index].lastIndex {
      !$0.roles.contains(.article) && !cues[$0.bareFolded].contains(.particle)
    }
  }

  private static let runs = WordHashes(["run", "launch", "spin", "start", "deploy", "boot", "bring", "pull"])

  /// The version behind a name that nobody knows and that is to be run: "run acme-api 2.3.1". Without a dot it might be
  /// any number.
  private static func version(
    ofRun index: Int, among words: [ScannedText.Word]
  ) -> (text: Substring, index: Int)? {
    // Few words have a version behind them.
    guard !words[index].isVocabulary, let version = version(behind: index, among: words),
      version.text.utf8.contains(UInt8(ascii: ".")), let verb = lastWord(before: index, among: words),
      runs.contains(words[verb].bareFolded), (try? ImageReference.Path(words[index].bare)) != nil
    else { return nil }
    return version
  }

  /// The version behind a well-known image: "nginx 1.27", "python version 3.12".
  private static func version(
    behind index: Int, among words: [ScannedText.Word]
  ) -> (text: Substring, index: Int)? {
    var next = index + 1
    if next < words.count, cues[words[next].bareFolded].contains(.version) { next += 1 }
    guard next < words.count, words[next].marks.contains(.digit) else { return nil }
    let word = words[next].bare
    let text = word.hasPrefix("v") ? word.dropFirst() : word[...]
    guard let first = text.utf8.first, 48...57 ~= first, (try? ImageReference.Tag(String(text))) != nil else {
      return nil
    }
    // `1.27`, `16`, `3.12-slim`; but neither `8080` nor `512m`.
    let number = text.prefix { $0 != "-" }.utf8
    let isNumber = number.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: ".") }
    return isNumber && (number.contains(UInt8(ascii: ".")) || number.count <= 2) ? (text, next) : nil
  }
}

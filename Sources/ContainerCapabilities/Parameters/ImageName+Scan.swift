package import AgentKit
internal import ContainerImages

extension ImageName {
  /// Finds images by their look (`nginx:1.27`), by well-known names, and by the words around them ("the web image",
  /// "pull acme"). Never a path, a URL, a time of day or a port mapping.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words.map(Neighbour.init)
    let named = named.matches(among: words)
    return words.indices.compactMap { index in
      let word = words[index]
      func found(_ name: String, _ run: Range<Int>, _ certainty: Double) -> ScannedValue {
        ScannedValue(.string(name), range: run, certainty: certainty)
      }
      if hasMarks(word.bare) {
        guard let certainty = look(of: word.bare, isAsked: isAsked(at: index, among: words)),
          (try? ImageName(word.bare)) != nil
        else { return nil }
        return found(word.bare, word.range, certainty)
      }
      let match = named.first { $0.index == index }
      if WellKnownImages.contain(word.hash) {
        if let version = version(behind: index, among: words) {
          let run = index..<(version.index + 1)
          return found(
            "\(word.lower):\(version.text)", text.bytes(of: run),
            isAsked(at: index, among: words) ? 0.92 : 0.8)
        }
        return found(
          word.lower, word.range, max(match?.certainty ?? 0, certainty(ofBare: index, among: words)))
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

  /// Words that an image stands behind.
  private static let verbs: Set<String> = [
    "pull", "run", "push", "tag", "scan", "image", "images", "from", "build", "rmi", "promote", "copy",
    "retag", "inspect", "history", "--image", "base", "start", "dive", "launch", "deploy", "-t", "fetch",
    "get", "download", "mirror", "slim", "export", "spin", "syft", "grype", "trivy", "cosign", "need", "want",
    "using",
  ]

  /// Words that an image often stands behind, and other things as often.
  private static let prepositions: Set<String> = ["of", "for", "in", "as", "to", "on", "with"]

  /// Words that need an image somewhere behind them: "docker run -d --name web nginx".
  private static let running: Set<String> = ["run", "pull", "launch", "spin", "deploy", "push"]

  /// How sure a well-known image's bare name is one here.
  private static func certainty(ofBare index: Int, among words: [Neighbour]) -> Double {
    let after = index + 1 < words.count ? words[index + 1] : nil
    if let after, ["image", "images"].contains(after.lower) { return 0.9 }
    let word = words[index].lower
    if WellKnownImages.languages.contains(word), let after, after.isKnown { return 0.25 }
    let before = words[..<index].last { !$0.roles.contains(.article) && $0.lower != "up" }
    if let before, verbs.contains(before.lower) { return 0.85 }
    if words[..<index].contains(where: { running.contains($0.lower) }) { return 0.6 }
    if WellKnownImages.systems.contains(word) { return 0.5 }
    return before.map { prepositions.contains($0.lower) } ?? false ? 0.5 : 0.25
  }

  /// Whether the words around a word ask for an image.
  private static func isAsked(at index: Int, among words: [Neighbour]) -> Bool {
    if index + 1 < words.count, ["image", "images"].contains(words[index + 1].lower) { return true }
    let before = words[..<index].last { !$0.roles.contains(.article) && $0.lower != "up" }
    return before.map { verbs.contains($0.lower) || prepositions.contains($0.lower) } ?? false
  }

  /// The version behind a well-known image: "nginx 1.27", "python version 3.12".
  private static func version(behind index: Int, among words: [Neighbour]) -> (text: Substring, index: Int)? {
    var next = index + 1
    if next < words.count, ["version", "v", "tag"].contains(words[next].lower) { next += 1 }
    guard next < words.count else { return nil }
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

package import AgentKit

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
      if wellKnown.contains(word.lower) {
        let isAsked = isAsked(at: index, among: words)
        if let version = version(behind: index, among: words) {
          let run = index..<(version.index + 1)
          return found("\(word.lower):\(version.text)", text.bytes(of: run), isAsked ? 0.92 : 0.8)
        }
        let isRun = words.contains { running.contains($0.lower) }
        return found(word.lower, word.range, max(match?.certainty ?? 0, isAsked ? 0.85 : isRun ? 0.6 : 0.45))
      }
      guard let match, match.certainty >= 0.5 else { return nil }
      return found(match.name, match.range, min(match.certainty, 0.88))
    }
  }

  private static let named = NamedThing(
    nouns: ["image", "images", "img"],
    anchors: [
      "pull", "push", "retag", "scan", "dive", "promote", "publish", "upload", "slim", "shrink", "sbom",
      "--image", "-t",
    ],
    weakAnchors: [
      "run", "tag", "from", "of", "for", "in", "build", "optimize", "optimise", "check", "remove", "delete",
    ],
    isName: { $0.utf8.count <= EngineName.longest && isPathComponent($0[...]) })

  /// Words that an image stands behind.
  private static let asking: Set<String> = [
    "pull", "run", "push", "tag", "scan", "image", "images", "from", "build", "rmi", "promote", "copy",
    "retag", "inspect", "history", "--image", "base", "start", "dive", "launch", "of", "for", "in", "deploy",
    "as", "to", "-t", "fetch", "get", "download", "mirror", "slim", "export", "spin",
  ]

  /// Words that need an image somewhere behind them: "docker run -d --name web nginx".
  private static let running: Set<String> = ["run", "pull", "launch", "spin", "deploy", "push"]

  private static func isAsked(at index: Int, among words: [Neighbour]) -> Bool {
    if index + 1 < words.count, ["image", "images"].contains(words[index + 1].lower) { return true }
    let before = words[..<index].last { !$0.roles.contains(.article) && $0.lower != "up" }
    return before.map { asking.contains($0.lower) } ?? false
  }

  /// The version behind a well-known image: "nginx 1.27", "python version 3.12".
  private static func version(behind index: Int, among words: [Neighbour]) -> (text: Substring, index: Int)? {
    var next = index + 1
    if next < words.count, ["version", "v", "tag"].contains(words[next].lower) { next += 1 }
    guard next < words.count else { return nil }
    let word = words[next].bare
    let text = word.hasPrefix("v") ? word.dropFirst() : word[...]
    guard let first = text.utf8.first, 48...57 ~= first, isTag(text) else { return nil }
    // `1.27`, `16`, `3.12-slim`; but neither `8080` nor `512m`.
    let number = text.prefix { $0 != "-" }.utf8
    let isNumber = number.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: ".") }
    return isNumber && (number.contains(UInt8(ascii: ".")) || number.count <= 2) ? (text, next) : nil
  }
}

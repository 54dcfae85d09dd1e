extension ImageName {
  /// Whether a word holds a slash, a colon or an at sign.
  static func hasMarks(_ word: String) -> Bool { word.utf8.contains { $0 == 47 || $0 == 58 || $0 == 64 } }

  /// How much a word with a slash, a colon or an at sign looks like an image; `nil` where it does not at all.
  static func look(of word: String, isAsked: Bool) -> Double? {
    guard word.utf8.count <= 512 else { return nil }
    if word.hasBytes("@sha256:") || word.hasBytes("@sha512:") { return 0.99 }
    guard let first = word.utf8.first, first != 47, first != 46, first != 126, !word.hasBytes("://"),
      !NameWords.isFileName(word.lowercased()), !isHostAndPort(word), !isPortMapping(word),
      !isPlatform(word)
    else { return nil }
    let components = word.utf8.split(separator: UInt8(ascii: "/"))
    guard let head = components.first.map(Substring.init), let name = components.last else { return nil }
    let tag = name.split(separator: UInt8(ascii: ":")).dropFirst().last.map(Substring.init)
    if components.count > 1 {
      // The first component is a registry rather than a namespace.
      if head == "localhost" || head.utf8.contains(where: { $0 == 46 || $0 == 58 }) {
        return isKnownHost(head) ? 0.97 : isAsked || tag != nil ? 0.9 : 0.5
      }
      return tag != nil ? 0.92 : isAsked ? 0.75 : 0.35
    }
    guard let tag else { return nil }
    let repository = String(Substring(name.prefix { $0 != UInt8(ascii: ":") }))
    if notImages.contains(repository) { return nil }
    if WellKnownImages.all.contains(repository) { return 0.95 }
    let looksLikeTag = tag == "latest" || tag.utf8.contains { 48...57 ~= $0 || $0 == 46 || $0 == 45 }
    return looksLikeTag || isAsked ? 0.9 : 0.5
  }

  /// Whether the word is a host and a port and nothing else, like `localhost:5000` or `redis:6379`.
  private static func isHostAndPort(_ word: String) -> Bool {
    guard !word.utf8.contains(UInt8(ascii: "/")),
      let port = word.utf8.split(separator: UInt8(ascii: ":")).last
    else { return false }
    return 4...5 ~= port.count && port.allSatisfy { 48...57 ~= $0 }
  }

  private static func isPortMapping(_ word: String) -> Bool {
    word.utf8.first.map { 48...57 ~= $0 } == true && (try? PortMapping(word)) != nil
  }

  private static func isPlatform(_ word: String) -> Bool {
    !word.utf8.contains(UInt8(ascii: ":")) && Platform.mayBe(word[...]) && (try? Platform(word)) != nil
  }

  private static func isKnownHost(_ host: Substring) -> Bool {
    host.hasSuffix(".io") || host.hasSuffix(".amazonaws.com") || host.hasPrefix("registry.")
      || host.hasPrefix("localhost:") || host.hasSuffix(".dev") || host.hasSuffix(".azurecr.io")
  }

  /// Words that stand before a colon without being an image.
  private static let notImages: Set<String> = [
    "error", "warning", "warn", "info", "note", "exit", "code", "line", "port", "step", "http", "https",
    "sha256", "localhost", "file", "user", "uid", "re", "fix", "feat", "chore", "todo", "cve", "at", "status",
    "fatal",
  ]
}

package import AgentKit

extension ImageName {
  /// Finds images by their look (`nginx:1.27`), by well-known names, and by the words around them ("the web image",
  /// "pull acme"). Never a path, a URL, a time of day or a port mapping.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    let named = named.matches(in: text)
    let isRun = words.contains { running.contains($0.text.lowercased()) }
    return words.indices.compactMap { index in
      let word = words[index].text
      let isAsked = isAsked(at: index, in: words)
      if let versioned = versioned(at: index, in: words) {
        return ScannedValue(
          .string(versioned), range: text.bytes(of: versionedRun(at: index, in: words)),
          certainty: isAsked ? 0.92 : 0.8)
      }
      if let certainty = certainty(that: word, isAsked: isAsked), (try? ImageName(word)) != nil {
        return ScannedValue(.string(word), range: words[index].range, certainty: certainty)
      }
      let match = named.first { $0.index == index }
      if isWellKnown(word), (try? ImageName(word)) != nil {
        return ScannedValue(
          .string(word), range: words[index].range,
          certainty: max(match?.certainty ?? 0, isAsked ? 0.85 : isRun ? 0.6 : 0.45))
      }
      guard let match, match.certainty >= 0.5, (try? ImageName(match.name)) != nil else { return nil }
      return ScannedValue(.string(match.name), range: match.range, certainty: min(match.certainty, 0.88))
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
    isName: { (try? ImageName($0)) != nil && !$0.utf8.contains { $0 == 47 || $0 == 58 || $0 == 64 } })

  private static let asking: Set<String> = [
    "pull", "run", "push", "tag", "scan", "image", "images", "from", "build", "rmi", "promote", "copy",
    "retag",
    "inspect", "history", "--image", "base", "start", "dive", "launch", "of", "for", "in", "deploy", "as",
    "to", "-t",
    "fetch", "get", "download", "mirror", "slim", "export", "spin",
  ]

  /// Words that need an image somewhere behind them: "docker run -d --name web nginx".
  private static let running: Set<String> = ["run", "pull", "launch", "spin", "deploy", "push"]

  private static func isAsked(at index: Int, in words: [ScannedText.Word]) -> Bool {
    if index + 1 < words.count, ["image", "images"].contains(words[index + 1].text.lowercased()) {
      return true
    }
    let before = words[..<index].last {
      !NameWords.articles.contains($0.text.lowercased()) && $0.text != "up"
    }
    return before.map { asking.contains($0.text.lowercased()) } ?? false
  }

  /// How much a word with a slash, a colon or an at sign looks like an image; `nil` where it does not at all.
  private static func certainty(that word: String, isAsked: Bool) -> Double? {
    guard word.utf8.contains(where: { $0 == 47 || $0 == 58 || $0 == 64 }), !word.contains("://") else {
      return nil
    }
    if word.contains("@sha256:") || word.contains("@sha512:") { return 0.99 }
    let lower = word.lowercased()
    guard let first = lower.utf8.first, first != 47, first != 46, first != 126, !NameWords.isFileName(lower),
      (try? Platform(word)) == nil, (try? PortMapping(word)) == nil,
      (try? RegistryHost(word)) == nil || !hasPort(word)
    else { return nil }
    let components = word.split(separator: "/")
    guard let head = components.first, let name = components.last else { return nil }
    let tag = name.split(separator: ":").dropFirst().last
    if components.count > 1 {
      if isHost(head) { return isKnownHost(head) ? 0.97 : isAsked || tag != nil ? 0.9 : 0.5 }
      return tag != nil ? 0.92 : isAsked ? 0.75 : 0.35
    }
    guard let tag else { return nil }
    let repository = name.prefix { $0 != ":" }
    if notImages.contains(String(repository)) { return nil }
    if isWellKnown(String(repository)) { return 0.95 }
    let looksLikeTag = tag == "latest" || tag.contains { $0.isNumber || $0 == "." || $0 == "-" }
    return looksLikeTag || isAsked ? 0.9 : 0.5
  }

  /// Whether the word is a host and a port and nothing else, like `localhost:5000` or `redis:6379`.
  private static func hasPort(_ word: String) -> Bool {
    guard let port = word.split(separator: ":").last, !word.contains("/") else { return false }
    return 4...5 ~= port.utf8.count && port.utf8.allSatisfy { 48...57 ~= $0 }
  }

  private static func isKnownHost(_ host: Substring) -> Bool {
    host.hasSuffix(".io") || host.hasSuffix(".amazonaws.com") || host.hasPrefix("registry.")
      || host.hasPrefix("localhost:") || host.hasSuffix(".dev") || host.hasSuffix(".azurecr.io")
  }

  /// "nginx 1.27", "python version 3.12": a well-known image and its version as two words.
  private static func versioned(at index: Int, in words: [ScannedText.Word]) -> String? {
    let run = versionedRun(at: index, in: words)
    guard run.count > 1, let version = words[run].last?.text else { return nil }
    return
      "\(words[index].text.lowercased()):\(version.hasPrefix("v") ? String(version.dropFirst()) : version)"
  }

  private static func versionedRun(at index: Int, in words: [ScannedText.Word]) -> Range<Int> {
    guard isWellKnown(words[index].text.lowercased()) else { return index..<index }
    var next = index + 1
    if next < words.count, ["version", "v", "tag"].contains(words[next].text.lowercased()) { next += 1 }
    guard next < words.count, isVersion(words[next].text) else { return index..<index }
    return index..<(next + 1)
  }

  /// `1.27`, `v3`, `3.12-slim`; but neither `8080` nor `512m`.
  private static func isVersion(_ word: String) -> Bool {
    let digits = word.hasPrefix("v") ? word.dropFirst() : word[...]
    guard let first = digits.utf8.first, 48...57 ~= first else { return false }
    let number = digits.prefix { $0 != "-" }
    return number.utf8.allSatisfy { 48...57 ~= $0 || $0 == 46 }
      && (number.contains(".") || number.utf8.count <= 2)
      && isTag(digits)
  }

  private static func isWellKnown(_ name: String) -> Bool { wellKnown.contains(name) }

  /// Words that stand before a colon without being an image.
  private static let notImages: Set<String> = [
    "error", "warning", "warn", "info", "note", "exit", "code", "line", "port", "step", "http", "https",
    "sha256",
    "localhost", "file", "user", "uid", "re", "fix", "feat", "chore", "todo", "cve", "at", "status", "fatal",
  ]

  /// Images that people call by their bare name. Source: Docker Hub's official images, the most pulled ones.
  private static let wellKnown: Set<String> = [
    "nginx", "alpine", "ubuntu", "debian", "busybox", "redis", "postgres", "mysql", "mariadb", "mongo",
    "node",
    "python", "golang", "httpd", "traefik", "rabbitmq", "memcached", "php", "ruby", "openjdk",
    "eclipse-temurin",
    "hello-world", "wordpress", "elasticsearch", "kibana", "haproxy", "caddy", "jenkins", "maven",
    "gradle",
    "rust", "swift", "fedora", "centos", "rockylinux", "almalinux", "amazonlinux", "archlinux", "influxdb",
    "telegraf",
    "grafana", "vault", "consul", "nextcloud", "ghost", "drupal", "joomla", "tomcat", "cassandra", "couchdb",
    "neo4j",
    "sonarqube", "nats", "minio", "adminer", "zookeeper", "kafka",
    "prometheus",
  ]
}

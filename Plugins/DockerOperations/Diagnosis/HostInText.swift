/// Finds hosts' names and addresses in the messages of programs.
enum HostInText {
  /// The host that a message of a resolver or a connection is about; `nil` where it names none.
  ///
  /// Behind a phrase (`lookup db on`, `host "db"`, `getaddrinfo ENOTFOUND db`, `bad address 'db'`), or before a port
  /// (`db:5432`).
  static func first(in text: String) -> String? {
    let lowercased = text.lowercased()
    for phrase in phrases {
      guard let end = lowercased.range(of: phrase)?.upperBound else { continue }
      // Lower-casing keeps the length of what these messages are made of; if not, there is no name to be had.
      let offset = lowercased.utf8.distance(from: lowercased.startIndex, to: end)
      guard lowercased.utf8.count == text.utf8.count,
        let start = text.utf8.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex)
      else { continue }
      if let name = name(at: text[start...]) { return name }
    }
    return endpoint(in: text).map(\.host)
  }

  /// The first `host:port` in a text; places in source code, `server.js:12`, are none.
  static func endpoint(in text: String) -> (host: String, port: Int)? {
    for word in text.split(whereSeparator: { " \t'\"()[],;=<>".contains($0) }) {
      let authority = authority(of: word.range(of: "://").map { word[$0.upperBound...] } ?? word)
      let parts = authority.split(separator: ":", omittingEmptySubsequences: true)
      guard parts.count >= 2, let port = Int(parts[1].prefix { $0.isNumber }), (1...65535).contains(port),
        let host = name(at: parts[0]), !isSourceFile(host),
        parts[0].contains(where: \.isLetter) || parts[0].split(separator: ".").count == 4,
        parts[1].allSatisfy({ $0.isNumber || $0 == "." })
      else { continue }
      return (host, port)
    }
    return nil
  }

  /// The host of the first URL in a text, with its port or the one that its scheme stands for.
  static func url(in text: String) -> (host: String, port: Int?)? {
    for word in text.split(whereSeparator: { " \t'\"()[],;=<>".contains($0) }) {
      guard let mark = word.range(of: "://") else { continue }
      let parts = authority(of: word[mark.upperBound...]).split(separator: ":")
      guard let host = parts.first.flatMap(name) else { continue }
      let scheme = word[..<mark.lowerBound].split { !$0.isLetter }.first.map(String.init) ?? ""
      return (host, parts.count > 1 ? Int(parts[1]) : ports[scheme])
    }
    return nil
  }

  /// The path of the first URL in a text: `/health`.
  static func path(ofURLIn text: String) -> String? {
    guard let mark = text.range(of: "://") else { return nil }
    let rest = text[mark.upperBound...].prefix { !" \t'\"()|;<>".contains($0) }
    return rest.firstIndex(of: "/").map { String(rest[$0...].prefix(100)) }
  }

  /// The host that a client names behind a phrase, or as a field: `server on 'db'`, `address: '10.0.0.2'`.
  static func named(in text: String) -> String? {
    ["server on ", "server at ", "remote host (", "address: ", "hostname: ", "host: "].lazy.compactMap {
      phrase in
      text.range(of: phrase).flatMap { name(at: text[$0.upperBound...]) }
    }.first
  }

  /// The port that a client names: `port 5432`, `port: 5432`.
  static func port(in text: String) -> Int? {
    ["port ", "port: "].lazy.compactMap { phrase in
      text.range(of: phrase).flatMap { Int(text[$0.upperBound...].prefix { $0.isASCII && $0.isNumber }) }
    }.first { 1...65535 ~= $0 }
  }

  /// Whether a text is a host's name and nothing else.
  static func isName(_ text: String) -> Bool { name(at: text[...]) == text }

  /// Host and port of a URL without its path and its login.
  private static func authority(of text: Substring) -> Substring {
    let whole = text.prefix { $0 != "/" && $0 != "?" }
    return whole.lastIndex(of: "@").map { whole[whole.index(after: $0)...] } ?? whole
  }

  private static func isSourceFile(_ name: String) -> Bool {
    [
      ".js", ".mjs", ".cjs", ".ts", ".java", ".kt", ".py", ".go", ".rb", ".php", ".rs", ".cs", ".c", ".cpp",
      ".cc",
    ]
    .contains { name.hasSuffix($0) }
  }

  private static let ports = [
    "http": 80, "https": 443, "postgres": 5432, "postgresql": 5432, "mysql": 3306, "redis": 6379,
    "mongodb": 27017, "amqp": 5672, "nats": 4222,
  ]

  /// The first IPv4 address in a text, wherever it stands.
  static func address(in text: String) -> String? {
    text.split { !($0.isASCII && ($0.isNumber || $0 == ".")) }.first { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts.allSatisfy { Int($0).map { 0...255 ~= $0 } ?? false }
    }.map(String.init)
  }

  private static let phrases = [
    "database server at ", "getaddrinfo for ", "getaddrinfo enotfound ", "getaddrinfo eai_again ",
    "could not resolve host: ", "bad address ", "lookup ",
    "could not translate host name ", "unknownhostexception: ", "unknown mysql server host ", "unknown host ",
    "host not found in upstream ", "can't resolve ", "hostname: ", "host ",
  ]

  /// A name of letters, digits, dots and hyphens, without the quotes around it.
  private static func name(at text: Substring) -> String? {
    let bare = text.drop { "'\"`“ ".contains($0) }
    let name = bare.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    let trimmed = name.last == "." ? name.dropLast() : name
    guard !trimmed.isEmpty, trimmed.utf8.count <= 253, !words.contains(trimmed.lowercased()) else {
      return nil
    }
    return String(trimmed)
  }

  /// What may stand behind "host" and is no name.
  private static let words: Set<String> = [
    "not", "is", "name", "unreachable", "to", "in", "by", "for", "or", "error", "down",
  ]
}

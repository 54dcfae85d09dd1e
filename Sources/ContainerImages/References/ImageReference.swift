/// The name of an image: registry, path, tag, digest, as `registry.example:5000/team/app:1.2@sha256:…`.
///
/// It is read as the docker command reads it: `busybox` means `docker.io/library/busybox`. The grammar is that of
/// `distribution/reference`.
public struct ImageReference: Sendable, Hashable {
  /// The registry.
  public var domain: Domain
  /// The repository in it.
  public var path: Path
  /// The tag; nil if none was written.
  public var tag: Tag?
  /// The digest; nil if none was written. With one, the tag plays no part in finding the image.
  public var digest: Digest?

  /// Puts a reference together.
  public init(domain: Domain = .dockerHub, path: Path, tag: Tag? = nil, digest: Digest? = nil) {
    self.domain = domain
    self.path = path
    self.tag = tag
    self.digest = digest
  }

  /// Reads a reference. Throws a `ParseError` that carries the text and says which part is wrong.
  public init(_ text: String) throws(ParseError) {
    do {
      try self.init(parsing: text)
    } catch {
      throw ParseError(text: text, part: error)
    }
  }

  private init(parsing text: String) throws(PartError) {
    var rest = text[...]
    var digest: Digest?
    if let at = rest.utf8.firstIndex(of: UInt8(ascii: "@")) {
      digest = try Digest(String(rest[rest.utf8.index(after: at)...]))
      rest = rest[..<at]
    }
    // 64 hexadecimal digits are an image's id, and a repository of that name could never be asked for.
    guard !(rest.utf8.count == 64 && rest.utf8.allSatisfy(Grammar.isLowerHex)) else {
      throw PartError(part: .path, text: String(rest), reason: "64 hexadecimal digits are an image's id")
    }
    var (domain, remainder) = try Self.splitDomain(rest)
    var tag: Tag?
    if let colon = remainder.utf8.firstIndex(of: UInt8(ascii: ":")) {
      tag = try Tag(String(remainder[remainder.utf8.index(after: colon)...]))
      remainder = remainder[..<colon]
    }
    // The official images have no team in front.
    let isOfficial = domain == .dockerHub && !remainder.utf8.contains(UInt8(ascii: "/"))
    let path = try Path(String(remainder))
    self.init(domain: domain, path: isOfficial ? path.inLibrary : path, tag: tag, digest: digest)
  }

  /// The first part is a registry if it looks like one: `localhost`, or with a dot, a colon or a capital letter.
  private static func splitDomain(_ name: Substring) throws(PartError) -> (Domain, Substring) {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return (.dockerHub, name) }
    let first = name[..<slash]
    let rest = name[name.utf8.index(after: slash)...]
    if first == "index.docker.io" { return (.dockerHub, rest) }
    let isDomain =
      first == "localhost"
      || first.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || 65...90 ~= $0 }
    return isDomain ? (try Domain(String(first)), rest) : (.dockerHub, name)
  }

  /// The full name, without tag and digest: `docker.io/library/busybox`.
  public var name: String { "\(domain)/\(path)" }

  /// The name as people write it, without tag and digest: `busybox`.
  public var familiarName: String {
    guard domain == .dockerHub else { return name }
    return path.officialName ?? path.description
  }

  /// The reference as people write it: `busybox:1.36`.
  public var familiar: String { familiarName + suffix }

  /// The tag that is meant where neither tag nor digest is written.
  public var effectiveTag: Tag? { tag ?? (digest == nil ? .latest : nil) }

  private var suffix: String {
    (tag.map { ":\($0)" } ?? "") + (digest.map { "@\($0)" } ?? "")
  }
}

extension ImageReference: CustomStringConvertible {
  /// The whole reference: `docker.io/library/busybox:1.36`.
  public var description: String { name + suffix }
}

extension ImageReference: Codable {
  /// Reads a reference from text.
  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the whole reference as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

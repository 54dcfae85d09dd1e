/// The image that a `FROM` names, taken apart. (Full references with registries are `ContainerImages`' business.)
package struct BaseImage: Sendable, Hashable {
  /// Without tag and digest, as written: `node`, `ghcr.io/owner/tool`.
  package let name: String
  package let tag: String?
  package let digest: String?
  /// Whether the name is spelled out, rather than put together from variables.
  package let isLiteral: Bool

  init(_ text: String, isLiteral: Bool = true) {
    var rest = text[...]
    if let at = rest.firstIndex(of: "@") {
      digest = String(rest[rest.index(after: at)...])
      rest = rest[..<at]
    } else {
      digest = nil
    }
    let path = rest.lastIndex(of: "/") ?? rest.startIndex
    if let colon = rest[path...].firstIndex(of: ":") {
      tag = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    } else {
      tag = nil
    }
    name = String(rest)
    self.isLiteral = isLiteral
  }

  /// The name without Docker Hub's own prefixes: `node` of `docker.io/library/node`.
  package var shortName: String {
    var name = name[...]
    for prefix in ["docker.io/", "index.docker.io/", "library/"] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    return String(name)
  }

  /// The registry's host, Docker Hub's where none is named.
  package var registry: String {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count > 1 && Self.isHost(parts[0]) ? String(parts[0]) : "docker.io"
  }

  /// Whether the text is an image reference (distribution's reference grammar).
  static func isValid(_ text: String) -> Bool {
    let image = BaseImage(text)
    if let tag = image.tag {
      guard let first = tag.utf8.first, tag.utf8.count <= 128, isWord(first),
        tag.utf8.allSatisfy({ isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
      else { return false }
    }
    if let digest = image.digest {
      let parts = digest.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[1].utf8.count >= 32, parts[1].allSatisfy(\.isHexDigit) else {
        return false
      }
    }
    var components = image.name.split(separator: "/", omittingEmptySubsequences: false)
    if components.count > 1, isHost(components[0]) { components.removeFirst() }
    // A whole reference that could be an image's id is none; with a tag it is a name.
    if text.utf8.count == 64, text.utf8.allSatisfy({ isDigit($0) || (0x61...0x66).contains($0) }) {
      return false
    }
    return !components.isEmpty && components.allSatisfy { isPathComponent($0.utf8) }
  }

  private static func isHost(_ component: Substring) -> Bool {
    component.contains(".") || component.contains(":") || component == "localhost"
      || component != component.lowercased()
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || byte == UInt8(ascii: "_")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Lower-case letters and digits with one of `.`, `_`, `__` or dashes between them.
  private static func isPathComponent(_ component: Substring.UTF8View) -> Bool {
    guard let first = component.first, let last = component.last, isAlphanumeric(first), isAlphanumeric(last)
    else {
      return false
    }
    var separator: [UInt8] = []
    for byte in component {
      if isAlphanumeric(byte) {
        let isAllowed =
          separator.isEmpty || separator == [UInt8(ascii: ".")] || separator == [UInt8(ascii: "_")]
          || separator == [UInt8(ascii: "_"), UInt8(ascii: "_")]
          || separator.allSatisfy { $0 == UInt8(ascii: "-") }
        guard isAllowed else { return false }
        separator = []
      } else {
        separator.append(byte)
      }
    }
    return true
  }
}

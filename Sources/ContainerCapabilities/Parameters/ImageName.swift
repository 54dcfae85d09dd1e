internal import AgentKit

/// The name of an image, as the docker command takes it: `nginx`, `nginx:1.27`, `ghcr.io/acme/app@sha256:…`.
///
/// Source of the grammar: `distribution/reference`: `[host[:port]/]path[:tag][@digest]`, the path in lower case, a tag of
/// at most 128 characters.
package struct ImageName: TextParameter {
  /// The name as it was given.
  package let description: String
  /// The name without tag and digest.
  package let repository: String
  /// The tag, where there is one.
  package let tag: String?
  /// The digest, where there is one.
  package let digest: Digest?

  /// Reads a name.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(120)), is: Self.placeholder, because: reason)
    }
    guard !text.isEmpty else { throw fault("it is empty") }
    guard text.utf8.count <= 512 else { throw fault("it is longer than 512 characters") }
    guard !text.contains("://") else { throw fault("leave out the scheme (https://)") }
    let ends = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    digest = try ends.count == 2 ? Digest(String(ends[1])) : nil
    var repository = ends[0]
    var tag: Substring?
    let path = repository.lastIndex(of: "/").map { repository[$0...].dropFirst() } ?? repository
    if let colon = path.lastIndex(of: ":") {
      tag = repository[colon...].dropFirst()
      repository = repository[..<colon]
    }
    if let tag, !Self.isTag(tag) {
      throw fault("\"\(tag)\" is no tag; use letters, digits, \"_\", \".\" and \"-\", at most 128")
    }
    var components = repository.split(separator: "/", omittingEmptySubsequences: false)
    if components.count > 1, Self.isHost(components[0]) {
      guard (try? RegistryHost(String(components[0]))) != nil else {
        throw fault("\"\(components[0])\" is no host")
      }
      components.removeFirst()
    }
    if let wrong = components.first(where: { !Self.isPathComponent($0) }) {
      throw fault(
        wrong.utf8.contains { 65...90 ~= $0 }
          ? "a repository's name must be in lower case"
          : "\"\(wrong)\" is no part of a repository's name; use lower-case letters and digits")
    }
    self.repository = String(repository)
    self.tag = tag.map(String.init)
    description = text
  }

  /// `image`
  package static var placeholder: String { "image" }

  /// Whether the first component is a registry rather than a namespace.
  static func isHost(_ component: Substring) -> Bool {
    component == "localhost" || component.contains(".") || component.contains(":")
  }

  static func isTag(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 128, first != 45, first != 46 else { return false }
    return text.utf8.allSatisfy(EngineName.isAllowed)
  }

  /// Lower-case letters and digits, with single dots, one or two underscores, or hyphens between them.
  static func isPathComponent(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, isAlphanumeric(first), isAlphanumeric(last)
    else {
      return false
    }
    var separator: [UInt8] = []
    for byte in text.utf8 {
      if isAlphanumeric(byte) {
        separator = []
        continue
      }
      separator.append(byte)
      let isHyphens = separator.allSatisfy { $0 == UInt8(ascii: "-") }
      guard isHyphens || separator == [46] || separator == [95] || separator == [95, 95] else { return false }
    }
    return true
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { 48...57 ~= byte || 97...122 ~= byte }
}

package import AgentKit

/// The host of an image registry, with its port where that is not the usual one.
///
/// Source of the grammar: the `domain` of `distribution/reference`: names, IPv4 and bracketed IPv6 addresses.
package struct RegistryHost: TextParameter {
  /// The host in lower case; Docker Hub is `docker.io`, by whatever name it was given.
  package let description: String

  /// Reads a host; a scheme before it and a slash behind it are dropped.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(80)), is: Self.placeholder, because: reason)
    }
    guard text.utf8.count <= 512 else { throw fault("it is longer than 512 characters") }
    var host = text.lowercased()
    for scheme in ["https://", "http://"] where host.hasPrefix(scheme) { host.removeFirst(scheme.count) }
    // The key under which the docker command keeps Docker Hub's credentials.
    if host == "index.docker.io/v1/" { host = "index.docker.io" }
    if host.hasSuffix("/") { host.removeLast() }
    guard !host.isEmpty else { throw fault("it is empty") }
    guard !host.contains("/") else { throw fault("leave out the path; give the host alone") }
    guard !host.contains("@") else { throw fault("leave out the user's name") }
    var name = Substring(host)
    if host.hasPrefix("[") {
      guard let end = host.lastIndex(of: "]") else { throw fault("an IPv6 address ends with \"]\"") }
      let address = host[..<end].dropFirst()
      guard address.contains(":"), address.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 || $0 == 58 })
      else {
        throw fault("\"\(address)\" is no IPv6 address")
      }
      name = host[host.index(after: end)...]
      guard name.isEmpty || name.hasPrefix(":") else { throw fault("only a port may follow the address") }
    }
    if let colon = name.lastIndex(of: ":") {
      let port = name[colon...].dropFirst()
      guard port.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(port), 1...65535 ~= number else {
        throw fault("ports go from 1 to 65535")
      }
      name = name[..<colon]
    }
    if !host.hasPrefix("[") {
      guard host.utf8.count <= 253 else { throw fault("it is longer than 253 characters") }
      guard name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(Self.isLabel) else {
        throw fault("\"\(name)\" is no host name")
      }
    }
    description =
      ["index.docker.io", "registry-1.docker.io", "hub.docker.com"].contains(host) ? "docker.io" : host
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.utf8.allSatisfy { 48...57 ~= $0 || 97...122 ~= $0 || $0 == UInt8(ascii: "-") }
  }

  /// `registry`
  package static var placeholder: String { "registry" }

  /// Finds hosts by their look, and the well-known registries by the names that people call them.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      guard !text.words[index].marks.isDisjoint(with: [.dot, .colon]) else { return nil }
      let word = text.words[index]
      guard let certainty = certainty(that: word.lower), let host = try? RegistryHost(word.text) else {
        return nil
      }
      return ScannedValue(.string(host.description), range: word.range, certainty: certainty)
    } + wellKnown.values(in: text)
  }

  private static func certainty(that word: String) -> Double? {
    guard !word.utf8.contains(UInt8(ascii: "/")) || word.hasPrefix("http"), !NameWords.isFileName(word) else {
      return nil
    }
    let parts = word.split(separator: ":")
    let labels = parts.first?.split(separator: ".") ?? []
    guard let last = labels.last, last.utf8.count > 1 || labels.count == 4, let first = labels.first else {
      return nil
    }
    let isAddress = labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    if !isAddress, !last.utf8.allSatisfy({ 97...122 ~= $0 }) { return nil }
    if suffixes.contains(where: { word.hasSuffix($0) }) { return 0.97 }
    if ["registry", "harbor", "cr", "docker", "images", "hub", "nexus"].contains(String(first)) {
      return 0.9
    }
    guard parts.count == 2 else { return labels.count > 1 && !isAddress ? 0.6 : 0.2 }
    // `localhost:5000`, but not `nginx:1.27`.
    let isPort = 4...5 ~= parts[1].utf8.count && Int(parts[1]) != nil
    return isPort ? (first == "localhost" || labels.count > 1 ? 0.9 : 0.5) : nil
  }

  private static let suffixes = [
    "docker.io", "ghcr.io", "quay.io", "gcr.io", "pkg.dev", ".amazonaws.com", "azurecr.io",
    "registry.gitlab.com", "mcr.microsoft.com", "registry.k8s.io", "public.ecr.aws", "hub.docker.com",
  ]
  private static let wellKnown = WordingScanner(
    [
      ("docker hub", "docker.io"), ("dockerhub", "docker.io"), ("ghcr", "ghcr.io"),
      ("github packages", "ghcr.io"), ("github container registry", "ghcr.io"), ("quay", "quay.io"),
      ("gcr", "gcr.io"),
      ("gitlab registry", "registry.gitlab.com"), ("gitlab container registry", "registry.gitlab.com"),
      ("public ecr", "public.ecr.aws"), ("ecr public", "public.ecr.aws"),
    ].map { ($0, $1, 0.9) })
}

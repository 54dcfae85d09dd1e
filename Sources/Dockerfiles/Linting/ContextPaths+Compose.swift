internal import YAMLDocuments

extension ContextPaths {
  /// The names that a Compose file is looked for under, the best first (Compose specification, "The Compose file").
  package static let composeFileNames = [
    "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml",
  ]
  /// The most bytes of a Compose file.
  package static let composeSizeLimit = 1 << 20

  /// The services of a Compose file that are built from one Dockerfile.
  ///
  /// What only variables tell is left out, and so is a file that cannot be read: another operation validates it.
  ///
  /// - Parameters:
  ///   - bytes: The Compose file.
  ///   - dockerfile: The Dockerfile's path from the Compose file's folder, with `/` between folders.
  /// - Returns: The services in order, and the folder that their build context is, from the Compose file's.
  package static func services(
    in bytes: [UInt8], building dockerfile: String
  ) -> (services: [Service], contextFolder: String?) {
    let limits = YAMLLimits(bytes: composeSizeLimit, depth: 32, nodes: 50_000)
    guard let root = try? YAMLDocument(parsing: bytes, limits: limits).root,
      let entries = root["services"]?.entries
    else { return ([], nil) }
    var services: [Service] = []
    var folder: String?
    for entry in entries {
      guard let name = entry.key.string, let build = entry.value["build"],
        let context = build.string ?? build["context"]?.string ?? (build.entries == nil ? nil : ".")
      else { continue }
      let file = build["dockerfile"]?.string ?? "Dockerfile"
      guard normalized(file.hasPrefix("/") ? file : context + "/" + file) == normalized(dockerfile) else {
        continue
      }
      folder = folder ?? normalized(context)
      let ports = (entry.value["ports"]?.items ?? []).compactMap(containerPort)
      services.append(
        Service(
          name: name, image: entry.value["image"]?.string,
          platform: entry.value["platform"]?.string ?? build["platforms"]?.items?.first?.string, ports: ports)
      )
    }
    return (services, folder)
  }

  /// The port inside of the container: `8080:80/tcp`, `127.0.0.1:8080:80`, `80`, or the long form.
  private static func containerPort(_ node: YAMLNode) -> Int? {
    if node.entries != nil { return node["target"]?.int ?? node["target"]?.string.flatMap(Int.init) }
    if let number = node.int { return number }
    guard let last = node.string?.split(separator: ":").last else { return nil }
    let parts = last.split(separator: "/")
    // What the rule compares with is TCP; a range says too little about what listens.
    guard parts.count == 1 || parts.last == "tcp", let port = parts.first else { return nil }
    return Int(port)
  }

  /// A path without `.`, and without `..` where that can be resolved.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

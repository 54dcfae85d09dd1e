/// The value of `RUN --mount=`: `type=cache,target=/root/.npm`.
package struct RunMount: Sendable {
  /// `bind` unless given.
  package private(set) var type = "bind"
  package private(set) var from: String?
  package private(set) var source: String?
  package private(set) var target: String?
  package private(set) var id: String?
  /// Why BuildKit refuses it.
  private(set) var problem: String?

  private static let types: Set<String> = ["bind", "cache", "tmpfs", "secret", "ssh"]
  private static let keys: Set<String> = [
    "type", "from", "source", "src", "target", "dst", "destination", "readonly", "ro", "readwrite", "rw",
    "required",
    "size", "id", "sharing", "mode", "uid", "gid", "env",
  ]
  private static let keysWithoutValue: Set<String> = ["readonly", "ro", "readwrite", "rw", "required"]

  init(_ text: String) {
    for field in Self.fields(text) {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = parts[0].lowercased()
      let value = parts.count > 1 ? String(parts[1]) : nil
      if !Self.keys.contains(key) {
        problem = "--mount has no key \(key)"
      } else if value == nil, !Self.keysWithoutValue.contains(key) {
        problem = "the key \(key) of --mount needs a value"
      }
      switch key {
      case "type": type = value?.lowercased() ?? type
      case "from": from = value
      case "source", "src": source = value
      case "target", "dst", "destination": target = value
      case "id": id = value
      default: break
      }
    }
    if !Self.types.contains(type), !type.contains("$") { problem = "--mount has no type \(type)" }
    if let from, let dollar = from.firstIndex(of: "$"), from.index(after: dollar) != from.endIndex {
      problem = "the key from of --mount takes no variables; name a stage instead"
    }
  }

  /// Splits at commas that are not inside of double quotes.
  private static func fields(_ text: String) -> [String] {
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        fields.append(field)
        field = ""
      default: field.append(character)
      }
    }
    return fields + [field]
  }
}

extension InstructionContent {
  /// The mounts of a `RUN`.
  package var mounts: [RunMount] {
    flags.filter { $0.name == "mount" }.compactMap { $0.value.map(RunMount.init) }
  }

}

extension Instruction {
  /// Whether a cache or a temporary file system lies over `path`, so that what is written there stays out of the image.
  func keepsOutOfImage(_ path: String) -> Bool {
    self.mounts.contains { mount in
      guard ["cache", "tmpfs"].contains(mount.type), let target = mount.target else { return false }
      return path == target || path.hasPrefix(target.hasSuffix("/") ? target : target + "/")
    }
  }
}

package import AgentKit

/// A volume or a folder of the host, and where a container sees it.
///
/// Source of the grammar: `docker run --volume`, `[source:]target[:options]`. A source with a slash or a leading dot is
/// a path of the host, any other is a volume's name. Beyond it, a volume's name with nothing behind its colon (`pgdata:`)
/// means whichever folder the image keeps its data in, since that is what people mean by "postgres with a volume named
/// pgdata".
package struct VolumeMount: TextParameter {
  /// The mount as it was given.
  package let description: String
  /// The volume's name or the host's path; `nil` for a new anonymous volume.
  package let source: String?
  /// The host's path; `nil` where a volume is mounted.
  package var hostPath: String? { source.flatMap { Self.isPath($0) ? $0 : nil } }
  /// The absolute path in the container; `nil` for the one that the image keeps its data in.
  package let target: String?
  /// `ro`, `z`, …
  package let options: [String]

  /// Reads a mount.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(80)), is: Self.placeholder, because: reason)
    }
    guard text.utf8.count <= 8192, !text.utf8.contains(0) else { throw fault("it is no path") }
    let parts = text.unicodeScalars.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
    guard 1...3 ~= parts.count else { throw fault("write source:/target:options") }
    let place = parts.count == 1 ? parts[0] : parts[1]
    let isOpen = parts.count == 2 && place.isEmpty && !Self.isPath(parts[0])
    target = isOpen ? nil : place
    source = parts.count == 1 ? nil : parts[0]
    options = parts.count == 3 ? parts[2].split(separator: ",").map(String.init) : []
    guard isOpen || place.unicodeScalars.first == "/" else {
      throw fault("the path in the container must begin with \"/\"")
    }
    guard place != "/" else { throw fault("nothing can be mounted over the container's root") }
    if let unknown = options.first(where: { !Self.options.contains($0) }) {
      throw fault("\"\(unknown)\" is no mount option")
    }
    if let source {
      guard Self.isPath(source) || (try? VolumeName(source)) != nil else {
        throw fault("\"\(source)\" is neither a path nor a volume's name")
      }
    }
    description = text
  }

  private static func isPath(_ source: String) -> Bool {
    source.unicodeScalars.contains("/") || source.hasPrefix(".") || source.hasPrefix("~")
  }

  /// `mount`
  package static var placeholder: String { "mount" }

  private static let options: Set<String> = [
    "ro", "rw", "z", "Z", "nocopy", "cached", "delegated", "consistent", "shared", "rshared", "slave",
    "rslave", "private", "rprivate", "volume-nocopy", "bind-recursive",
  ]

  /// Finds `source:/target`, a path "mounted at" another, and "a volume named pgdata".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    return words.indices.compactMap { index in
      let word = words[index].text
      if words[index].marks.overlap(.ofMount), word.hasBytes(":/"), !word.hasBytes("://"),
        (try? VolumeMount(word)) != nil
      {
        return ScannedValue(.string(word), range: words[index].range, certainty: 0.9)
      }
      // "mount ./data to /var/lib/data", "volume data at /data read-only"
      let isNamed = isNamedVolume(index, in: words)
      if isNamed, !(index + 2 < words.count && words[index + 2].text.hasPrefix("/")) {
        return ScannedValue(.string("\(words[index].bare):"), range: words[index].bareRange, certainty: 0.8)
      }
      guard index + 2 < words.count, joiners.contains(words[index + 1].lower),
        words[index + 2].text.hasPrefix("/"), isNamed || isMounted(index, in: words)
      else { return nil }
      let isReadOnly = index + 3 < words.count && readOnly.contains(words[index + 3].lower)
      let run = index..<(index + (isReadOnly ? 4 : 3))
      let mount = "\(word):\(words[index + 2].text)" + (isReadOnly ? ":ro" : "")
      guard (try? VolumeMount(mount)) != nil else { return nil }
      return ScannedValue(.string(mount), range: text.bytes(of: run), certainty: 0.85)
    }
  }

  /// Whether a word is what "a volume named …" or "with volume …" calls it.
  private static func isNamedVolume(_ index: Int, in words: [ScannedText.Word]) -> Bool {
    guard index > 1, (try? VolumeName(words[index].bare)) != nil else { return false }
    let (before, first) = (words[index - 1].lower, words[index - 2].lower)
    return naming.contains(before) && first == "volume"
      || before == "volume" && having.contains(first) && !words[index].isKnown
  }

  private static let having: Set<String> = ["with", "using", "and"]

  private static let naming: Set<String> = ["named", "called"]

  /// Whether the words before a word make it the source of a mount: a path or a volume's name.
  private static func isMounted(_ index: Int, in words: [ScannedText.Word]) -> Bool {
    let word = words[index].text
    guard !word.hasPrefix("./"), !word.hasPrefix("/"), !word.hasPrefix("~/") else {
      return words[..<index].suffix(3).contains { mounting.contains($0.lower) }
    }
    return index > 0 && words[index - 1].lower == "volume"
  }

  private static let readOnly: Set<String> = ["read-only", "readonly", "ro"]
  private static let joiners: Set<String> = ["to", "at", "on", "as", "into", "in"]
  private static let mounting: Set<String> = [
    "mount", "mounted", "mounting", "bind", "map", "folder", "directory",
  ]
}

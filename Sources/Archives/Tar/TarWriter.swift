/// Makes an archive in memory, member by member.
package struct TarWriter: Sendable {
  private var bytes: [UInt8] = []

  package init() {}

  /// Adds a file, a directory or a link. Throws `ArchiveError` for a path that leads out of the archive.
  package mutating func add(_ entry: TarEntry) throws(ArchiveError) {
    bytes += try TarHeader.encode(entry)
  }

  /// Adds a member with its contents, which count for a file only.
  package mutating func add(_ entry: TarEntry, contents: [UInt8]) throws(ArchiveError) {
    var entry = entry
    if case .file = entry.kind {
      entry.kind = .file(size: contents.count)
      bytes += try TarHeader.encode(entry)
      bytes += contents
      bytes += TarHeader.padding(after: contents.count)
    } else {
      try add(entry)
    }
  }

  /// Adds a file with its contents.
  package mutating func addFile(
    _ path: String, _ contents: [UInt8], mode: UInt16 = 0o644, modified: Int64 = 0
  ) throws(ArchiveError) {
    try add(TarEntry(path, .file(size: contents.count), mode: mode, modified: modified), contents: contents)
  }

  /// The whole archive.
  package consuming func finish() -> [UInt8] { bytes + TarHeader.end }
}

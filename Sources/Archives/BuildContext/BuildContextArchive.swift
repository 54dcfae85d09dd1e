/// The files that a build works on: a folder without what its ignore file names, as a tar archive.
///
/// Making one looks through the folder; `reader` reads the files. Links are kept as links, so nothing outside the
/// folder comes in. The archive is the same whenever the files are, apart from their times if those are kept.
package struct BuildContextArchive: Sendable {
  /// What may be chosen.
  package struct Options: Sendable {
    /// Bytes of all files together; more is refused.
    package var maximumBytes: Int
    /// Files, folders and links; more is refused.
    package var maximumEntries: Int
    /// Whether files keep the time of their last change, instead of 1970.
    package var keepsTimes: Bool

    package init(maximumBytes: Int = .max, maximumEntries: Int = 1_000_000, keepsTimes: Bool = true) {
      self.maximumBytes = maximumBytes
      self.maximumEntries = maximumEntries
      self.keepsTimes = keepsTimes
    }
  }

  /// What is sent, in this order.
  package let entries: [TarEntry]
  /// Sockets, pipes and devices, which are not sent.
  package let skipped: [String]
  /// Bytes of all files together.
  package let fileBytes: Int
  private let folder: String
  private let overlay: [String: [UInt8]]
  private let maximumBytes: Int

  /// Looks through a folder. `dockerfile` is the path of the Dockerfile in it, which is always sent, as is the
  /// ignore file: `<dockerfile>.dockerignore` beside it if there is one, else `.dockerignore`. The files of
  /// `overlay`, by path, are added, or take the place of those in the folder. Throws `ArchiveError`.
  package init(
    folder: String, dockerfile: String = "Dockerfile", overlay: [String: [UInt8]] = [:],
    options: Options = Options()
  ) throws(ArchiveError) {
    let dockerfile = PathCleaning.clean(dockerfile)
    let patterns = try Self.patterns(folder: folder, dockerfile: dockerfile, overlay: overlay)
    var walk = FolderWalk(folder: folder, patterns: patterns, omitted: Set(overlay.keys), options: options)
    try walk.run()
    var entries = walk.entries
    var bytes = walk.fileBytes
    for (path, contents) in overlay.sorted(by: { $0.key < $1.key }) {
      entries.append(TarEntry(path, .file(size: contents.count)))
      guard contents.count <= options.maximumBytes - bytes else {
        throw .tooManyBytes(options.maximumBytes, in: folder)
      }
      bytes += contents.count
    }
    self.entries = entries
    skipped = walk.skipped
    fileBytes = bytes
    self.folder = folder
    self.overlay = overlay
    maximumBytes = options.maximumBytes
  }

  /// Makes the archive bit by bit: each call returns the next bytes, and nil after the last. It reads files where
  /// it is called. It throws `ArchiveError` if a file cannot be read, or becomes shorter meanwhile, or so much longer that
  /// more than allowed would be sent.
  package func reader() -> @Sendable () throws -> [UInt8]? {
    let reader = BuildContextReader(
      folder: folder, entries: entries, overlay: overlay, maximumBytes: maximumBytes)
    return { try reader.next() }
  }

  private static func patterns(
    folder: String, dockerfile: String, overlay: [String: [UInt8]]
  ) throws(ArchiveError) -> IgnorePatterns {
    for name in ["\(dockerfile).dockerignore", ".dockerignore"] {
      let found =
        if let bytes = overlay[name] { bytes } else {
          try SystemFile.contents("\(folder)/\(name)", limit: 1 << 20)
        }
      guard let bytes = found else { continue }
      var patterns = try IgnorePatterns(IgnoreFile.patterns(in: bytes), file: "\(folder)/\(name)")
      patterns.keep(name)
      patterns.keep(dockerfile)
      return patterns
    }
    return try IgnorePatterns([])
  }
}

extension ArchiveError {
  static func tooManyBytes(_ limit: Int, in folder: String) -> ArchiveError {
    ArchiveError(
      .limitExceeded, path: folder, "the build context is larger than \(limit) bytes",
      advice: "Name what the build does not need in .dockerignore.")
  }
}

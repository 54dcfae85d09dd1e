/// Looks through a folder, in the order of the names' bytes, for what the ignore patterns leave.
struct FolderWalk {
  private static let maximumDepth = 512

  let folder: String
  let patterns: IgnorePatterns
  /// Paths whose files are not wanted.
  let omitted: Set<String>
  let options: BuildContextArchive.Options

  private(set) var entries: [TarEntry] = []
  private(set) var skipped: [String] = []
  private(set) var fileBytes = 0
  /// Ignored folders on the way down, which are sent after all if something in them is.
  private var pending: [TarEntry] = []

  init(folder: String, patterns: IgnorePatterns, omitted: Set<String>, options: BuildContextArchive.Options) {
    self.folder = folder
    self.patterns = patterns
    self.omitted = omitted
    self.options = options
  }

  mutating func run() throws(ArchiveError) {
    let names = try SystemFile.names(in: folder, followsLink: true)
    try visit(names, in: "", matches: IgnorePatterns.Matches(), depth: 0)
  }

  private mutating func visit(
    _ names: [[UInt8]], in parent: String, matches: IgnorePatterns.Matches, depth: Int
  ) throws(ArchiveError) {
    guard depth <= Self.maximumDepth else {
      throw ArchiveError(
        .limitExceeded, path: parent, "folders are nested deeper than \(Self.maximumDepth)",
        advice: "Name the folder in .dockerignore.")
    }
    for name in names {
      // Patterns are asked about a name that is not UTF-8 as far as it can be read: only what is sent must be.
      let shown = String(decoding: name, as: UTF8.self)
      let path = parent.isEmpty ? shown : "\(parent)/\(shown)"
      if omitted.contains(path) { continue }
      let (isIgnored, matches) = patterns.ignores(path, in: matches)
      if isIgnored, !patterns.mayTakeBack(in: path) { continue }
      _ = try SystemFile.text(name, in: parent.isEmpty ? folder : "\(folder)/\(parent)")
      let file = try SystemFile.status("\(folder)/\(path)")
      var entry = TarEntry(
        path, .directory, mode: file.permissions, modified: options.keepsTimes ? file.modified : 0)
      switch file.kind {
      case .directory:
        let names = try SystemFile.names(in: "\(folder)/\(path)", followsLink: false)
        if isIgnored { pending.append(entry) } else { try send(entry) }
        try visit(names, in: path, matches: matches, depth: depth + 1)
        if pending.last?.path == path { pending.removeLast() }
      case _ where isIgnored:
        break
      case .file(let size):
        entry.kind = .file(size: size)
        guard size <= options.maximumBytes - fileBytes else {
          throw .tooManyBytes(options.maximumBytes, in: folder)
        }
        fileBytes += size
        try send(entry)
      case .symbolicLink(let target):
        entry.kind = .symbolicLink(target: target)
        try send(entry)
      case .other:
        skipped.append(path)
      }
    }
  }

  private mutating func send(_ entry: TarEntry) throws(ArchiveError) {
    entries += pending
    pending = []
    entries.append(entry)
    guard entries.count <= options.maximumEntries else {
      throw ArchiveError(
        .limitExceeded, path: folder, "the build context has more than \(options.maximumEntries) files",
        advice: "Name what the build does not need in .dockerignore.")
    }
  }
}

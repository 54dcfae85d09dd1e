/// Unpacks a tar archive that comes in any pieces into a folder: `append` what came, and say `finish` at the end.
///
/// Every part of a path is opened by itself and no link is followed, neither one of the archive nor one that somebody
/// else puts there meanwhile: nothing is written outside the folder. Files take the place of files; a folder is never
/// replaced. The bits for set-user-id and the like are not taken over, and owners only where that is asked for.
///
/// It writes where it is called; call it where blocking does no harm.
package struct FolderExtraction {
  /// What happens to a member's path on the way.
  package enum Naming: Sendable, Hashable {
    /// Paths stay as they are.
    case kept
    /// The first part of every path is replaced: how a file or folder that came packed under its own name gets another.
    /// With an empty name, it is taken away.
    case firstPart(String)
  }

  private let root: SystemFolder
  private let naming: Naming
  private let keepsOwners: Bool
  private var reader: TarReader
  private var parent: (path: String, folder: SystemFolder)
  private var open: (file: SystemOutput, entry: TarEntry, remaining: Int)?
  /// Folders get their permissions at the end, or nothing could be put into those that cannot be written.
  private var folders: [(path: String, entry: TarEntry)] = []

  /// Unpacks into a folder that is there. Throws `ArchiveError`.
  ///
  /// - Parameter keepsOwners: Whether files get the owners that the archive names, by number; only root may do so.
  package init(
    into folder: String, naming: Naming = .kept, keepsOwners: Bool = false, limits: TarLimits = TarLimits()
  ) throws(ArchiveError) {
    root = try SystemFolder(opening: folder)
    if case .firstPart(let name) = naming, !name.isEmpty,
      MemberPath.clean(name) != name || name.pathParts.count > 1
    {
      throw ArchiveError(
        .invalidPath, path: name, "is no name of a file", advice: "Use a name without slashes.")
    }
    self.naming = naming
    self.keepsOwners = keepsOwners
    reader = TarReader(limits: limits)
    parent = ("", root)
  }

  /// How many members came so far.
  package var entryCount: Int { reader.entryCount }

  /// How many of them were left out, as the limits say.
  package var skippedCount: Int { reader.skippedCount }

  /// How many bytes the files have together.
  package var fileBytes: Int { reader.fileBytes }

  /// Unpacks what the next bytes hold. Throws `ArchiveError`; what was unpacked before stays.
  package mutating func append(_ bytes: [UInt8]) throws(ArchiveError) {
    reader.append(bytes)
    while let event = try reader.next() {
      switch event {
      case .entry(let entry): try make(entry)
      case .data(let bytes): try write(bytes)
      }
    }
  }

  /// Says that nothing more comes. Throws `truncated` in the middle of something.
  package mutating func finish() throws(ArchiveError) {
    try reader.finish()
    for (path, entry) in folders.sorted(by: { $0.path.utf8.count > $1.path.utf8.count }) {
      try folder(at: path).set(
        permissions: entry.mode & 0o777, modified: entry.modified, owner: owner(of: entry))
    }
    folders = []
  }

  private mutating func make(_ entry: TarEntry) throws(ArchiveError) {
    let path = renamed(entry.path)
    guard !path.isEmpty else {
      if entry.kind == .directory { return }
      throw ArchiveError(
        .invalidPath, path: entry.path, "the archive is a single file, and no name was given for it",
        advice: "Give it a name.")
    }
    switch entry.kind {
    case .directory:
      _ = try folder(at: path)
      folders.append((path, entry))
    case .file(let size):
      let (folder, name) = try place(path)
      let file = try folder.makeFile(name)
      open = (file, entry, size)
      if size == 0 { try closeFile() }
    case .symbolicLink(let target):
      let (folder, name) = try place(path)
      try folder.makeLink(name, to: target, owner: owner(of: entry))
    case .hardLink(let target):
      let (targetFolder, targetName) = try place(renamed(target))
      let (folder, name) = try place(path)
      try folder.makeHardLink(name, to: targetName, in: targetFolder)
    case .special: throw .notUnpacked(entry.path)
    }
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>) throws(ArchiveError) {
    guard let (file, entry, remaining) = open else { return }
    try file.write(bytes)
    open = (file, entry, remaining - bytes.count)
    if remaining == bytes.count { try closeFile() }
  }

  private mutating func closeFile() throws(ArchiveError) {
    guard let (file, entry, _) = open else { return }
    open = nil
    try file.set(permissions: entry.mode & 0o777, modified: entry.modified, owner: owner(of: entry))
  }

  /// The owner that it gets; nil where it stays with whoever unpacks.
  private func owner(of entry: TarEntry) -> FileOwner? {
    guard keepsOwners else { return nil }
    return FileOwner(user: .init(clamping: entry.user), group: .init(clamping: entry.group))
  }

  private func renamed(_ path: String) -> String {
    guard case .firstPart(let name) = naming else { return path }
    let rest = path.unicodeScalars.drop { $0 != "/" }
    return name.isEmpty ? String(rest.dropFirst()) : name + String(rest)
  }

  private mutating func place(_ path: String) throws(ArchiveError) -> (SystemFolder, String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (root, path) }
    return (try folder(at: String(path[..<slash])), String(path[path.utf8.index(after: slash)...]))
  }

  /// The folder at a path, made if it is not there. The last one stays open: most members follow their siblings.
  private mutating func folder(at path: String) throws(ArchiveError) -> SystemFolder {
    // Names that differ in bytes alone are two folders, though the strings are equal.
    if path.utf8.elementsEqual(parent.path.utf8) { return parent.folder }
    var folder = root
    for part in path.pathParts { folder = try folder.folder(String(part)) }
    parent = (path, folder)
    return folder
  }
}

internal import AgentKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Goes through folders, one file after the other, in the order of their names. Links are not followed, so it ends
/// and stays below where it began.
struct FileWalk {
  /// What one walk goes through at most.
  struct Limits: Sendable {
    /// Bytes of one file.
    var fileSize = 5 << 20
    /// Files.
    var files = 50_000
    /// Entries of one folder.
    var folder = 20_000
    /// Folders in folders.
    var depth = 40
  }

  /// What was not read, and why.
  struct Skipped: Sendable {
    var binary = 0
    var large: [String] = []
    var unreadable: [String] = []
    var folders: Set<String> = []
    /// Whether there were more files, or folders in folders, than the limits allow.
    var isCutShort = false
  }

  /// Folders of other people's files, and of git's compressed ones.
  private static let skippedNames: Set<String> = [
    "node_modules", ".build", ".venv", "venv", "__pycache__", ".terraform", ".svn", ".hg",
  ]

  let files: any ReadOnlyFiles
  var limits = Limits()
  private(set) var skipped = Skipped()
  private(set) var fileCount = 0
  private(set) var byteCount = 0
  private var waiting: [(path: String, depth: Int)]

  init(_ paths: [FilePath], in files: any ReadOnlyFiles, limits: Limits = Limits()) {
    self.files = files
    self.limits = limits
    waiting = paths.reversed().map { ($0.description, 0) }
  }

  /// The next text file with its bytes; `nil` after the last one.
  ///
  /// - Throws: `FileError` where a path that was asked for cannot be read.
  mutating func next() throws -> (path: String, bytes: [UInt8])? {
    while let (path, depth) = waiting.popLast() {
      let place = try FilePath(path)
      switch files.kind(of: place) {
      case .folder: try open(place, depth)
      case .file:
        guard fileCount < limits.files else {
          skipped.isCutShort = true
          return nil
        }
        if let bytes = try read(place, isAskedFor: depth == 0) { return (path, bytes) }
      case .missing where depth == 0: throw FileError.missing(path)
      case .special where depth == 0: throw FileError.isSpecial(path)
      case .missing, .special: continue
      }
    }
    return nil
  }

  private mutating func open(_ folder: FilePath, _ depth: Int) throws {
    guard depth < limits.depth else {
      skipped.isCutShort = true
      return
    }
    let names: [String]
    do {
      names = try files.names(in: folder, limit: limits.folder)
    } catch  where depth > 0 {
      skipped.unreadable.append(folder.description)
      return
    }
    if names.count == limits.folder { skipped.isCutShort = true }
    for name in names.reversed() {
      let path = folder.description == "." ? name : "\(folder)/\(name)"
      if Self.skippedNames.contains(name) || path.hasSuffix(".git/objects") || path.hasSuffix(".git/lfs") {
        skipped.folders.insert(name == "objects" || name == "lfs" ? ".git/\(name)" : name)
      } else if !isLink(path) {
        waiting.append((path, depth + 1))
      }
    }
  }

  private mutating func read(_ path: FilePath, isAskedFor: Bool) throws -> [UInt8]? {
    do {
      let bytes = try files.read(path, limit: limits.fileSize)
      if bytes.prefix(8000).contains(0) {
        skipped.binary += 1
        return nil
      }
      fileCount += 1
      byteCount += bytes.count
      return bytes
    } catch FileError.tooLarge where !isAskedFor {
      skipped.large.append(path.description)
    } catch  where !isAskedFor {
      skipped.unreadable.append(path.description)
    }
    return nil
  }

  private func isLink(_ path: String) -> Bool {
    guard let path = try? FilePath(path) else { return true }
    var status = stat()
    return lstat(files.absolute(path), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

internal import Archives

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder of the host's own state: only its user may look in, and its files are whole or not there.
struct PrivateFolder {
  /// The greatest file that is read.
  private static let limit = 16 << 20

  /// The absolute path.
  let path: String

  init(_ path: String) { self.path = path }

  /// Makes the folder and those above it, where they are not there.
  ///
  /// - Throws: `FileError.unwritable`; `FileError.isLink` where somebody put a link in its place.
  func make() throws {
    var folder = ""
    for part in path.pathParts {
      folder += "/\(part)"
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw FileError.unwritable(path, reason: String(cString: strerror(errno)))
      }
    }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw FileError.unwritable(path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError.isLink(path) }
    guard status.st_uid == geteuid() else {
      throw FileError.unwritable(path, reason: "it belongs to another user")
    }
  }

  /// Writes a whole file that only its user may read.
  ///
  /// - Throws: `FileError`.
  func write(_ bytes: [UInt8], to name: String) throws {
    try make()
    try WholeFile(at: FilePath(name), in: LocalFiles(relativeTo: path)).write(bytes, newMode: 0o600)
  }

  /// The bytes of a file; `nil` where there is none.
  ///
  /// - Throws: `FileError`.
  func read(_ name: String) throws -> [UInt8]? {
    let files = LocalFiles(relativeTo: path)
    let place = try FilePath(name)
    return files.kind(of: place) == .missing ? nil : try files.read(place, limit: Self.limit)
  }

  /// Removes a file; whether this call did it.
  func remove(_ name: String) -> Bool { unlink("\(path)/\(name)") == 0 }

  /// The names of its files, sorted; none where the folder is not there.
  func names() -> [String] {
    guard let place = try? FilePath(path) else { return [] }
    return (try? LocalFiles(relativeTo: "/").names(in: place, limit: 10_000)) ?? []
  }
}

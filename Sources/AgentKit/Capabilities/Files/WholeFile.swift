internal import Archives

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is replaced as a whole: after a crash at any moment the old one or the new one is there, and nothing of
/// either in between.
///
/// The folder is opened once and everything happens in it, so nobody can put another one in its place meanwhile.
final class WholeFile {
  private let folder: Int32
  private let name: String
  private let path: FilePath
  private let mode: mode_t?

  /// Opens the folder and looks at what is there.
  ///
  /// - Throws: `FileError`.
  init(at path: FilePath, in files: LocalFiles) throws {
    self.path = path
    let target = files.absolute(path)
    let parts = target.pathParts
    guard let last = parts.last else { throw FileError.isFolder(path.description) }
    name = String(last)
    let parent = parts.dropLast().reduce("") { "\($0)/\($1)" }
    guard let place = LocalFiles.realPath(parent.isEmpty ? "/" : parent) else {
      throw FileError.unwritable(path.description, reason: Self.reason())
    }
    if files.startsFromFolder(path), !files.holds(place) {
      throw FileError.leadsOutside(path.description, to: place)
    }
    folder = open(place, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { throw FileError.unwritable(path.description, reason: Self.reason()) }
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      mode = nil
      return
    }
    mode = status.st_mode & 0o777
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw FileError.isLink(path.description)
    case S_IFDIR: throw FileError.isFolder(path.description)
    default: throw FileError.isSpecial(path.description)
    }
  }

  deinit { if folder >= 0 { close(folder) } }

  /// Replaces the file.
  ///
  /// - Parameter newMode: The permissions of a file that was not there, less the process's mask.
  /// - Throws: `FileError.unwritable`.
  func write(_ bytes: [UInt8], newMode: mode_t = 0o644) throws {
    Leftover.remove(from: folder)
    let (descriptor, temporary) = try makeTemporary(mode ?? newMode)
    // Closing also gives up the lock that says that somebody is at work.
    defer { close(descriptor) }
    guard Self.put(bytes, into: descriptor), mode.map({ fchmod(descriptor, $0) == 0 }) ?? true,
      fsync(descriptor) == 0, renameat(folder, temporary, folder, name) == 0
    else {
      let reason = Self.reason()
      unlinkat(folder, temporary, 0)
      throw FileError.unwritable(path.description, reason: reason)
    }
    // The new name is safe once the folder is; file systems that cannot flush a folder say so and need not.
    fsync(folder)
  }

  /// Makes a temporary file that is held by a lock, by which other processes see that it is no leftover.
  private func makeTemporary(_ mode: mode_t) throws -> (descriptor: Int32, name: String) {
    for _ in 0..<16 {
      let name = Leftover.name()
      let descriptor = openat(
        folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
      if descriptor < 0 {
        if errno == EEXIST || errno == EINTR { continue }
        throw FileError.unwritable(path.description, reason: Self.reason())
      }
      var status = stat()
      // Another process may have taken it for a leftover before the lock was there.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0, status.st_nlink == 1 {
        return (descriptor, name)
      }
      close(descriptor)
      unlinkat(folder, name, 0)
    }
    throw FileError.unwritable(path.description, reason: "no temporary file could be made beside it")
  }

  private static func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

/// Temporary files of writers that were killed.
enum Leftover {
  private static let prefix = ".longshore-"
  private static let suffix = ".partial"

  /// A name for a temporary file that no other has.
  static func name() -> String {
    prefix + String(UInt64.random(in: 0...(.max)), radix: 16) + suffix
  }

  /// Removes those in a folder that no living writer holds.
  static func remove(from folder: Int32) {
    let copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
          String(cString: $0)
        }
      }
      if name.hasPrefix(prefix), name.hasSuffix(suffix) { remove(name, from: folder) }
    }
  }

  private static func remove(_ name: String, from folder: Int32) {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return }
    unlinkat(folder, name, 0)
  }
}

// `write` is also this type's method.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

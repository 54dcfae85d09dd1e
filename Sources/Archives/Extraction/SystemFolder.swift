#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder that is open, in which names are made and changed. A name is one part of a path; no link is ever followed, so
/// whatever somebody else does meanwhile, nothing happens outside the folder.
final class SystemFolder: Sendable {
  private let descriptor: Int32
  /// For messages.
  let path: String

  /// Opens a folder. The last part of its own path may be a link.
  init(opening path: String) throws(ArchiveError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unwritable(path) }
  }

  private init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// The folder of a name. Makes it if it is not there; refuses anything else in its place.
  func folder(_ name: String) throws(ArchiveError) -> SystemFolder {
    try check(name)
    if mkdirat(descriptor, name, 0o700) != 0, errno != EEXIST { throw unwritable(name) }
    let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard child >= 0 else {
      guard errno != ELOOP, errno != ENOTDIR else {
        throw ArchiveError(
          .escapes, path: "\(path)/\(name)", "something that is no folder stands where a folder belongs",
          advice: "Unpack into an empty folder.")
      }
      throw unwritable(name)
    }
    return SystemFolder(child, path: "\(path)/\(name)")
  }

  /// Makes a file that was not there, or in the place of one that was; only its owner may use it at first.
  func makeFile(_ name: String) throws(ArchiveError) -> SystemOutput {
    try clear(name)
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unwritable(name) }
    return SystemOutput(file, path: "\(path)/\(name)")
  }

  /// Makes a symbolic link, in the place of a file or link that was there.
  func makeLink(_ name: String, to target: String, owner: FileOwner? = nil) throws(ArchiveError) {
    try clear(name)
    guard symlinkat(target, descriptor, name) == 0 else { throw unwritable(name) }
    guard let owner else { return }
    guard fchownat(descriptor, name, owner.user, owner.group, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw unwritable(name)
    }
  }

  /// Makes another name for a file in another folder.
  func makeHardLink(_ name: String, to target: String, in folder: SystemFolder) throws(ArchiveError) {
    try check(target)
    try clear(name)
    guard linkat(folder.descriptor, target, descriptor, name, 0) == 0 else { throw unwritable(name) }
  }

  /// Sets the folder's own permissions and time.
  func set(permissions: UInt16, modified: Int64, owner: FileOwner? = nil) throws(ArchiveError) {
    try SystemOutput.set(
      descriptor, permissions: permissions, modified: modified, owner: owner, path: path)
  }

  /// Removes what has the name, unless it is a folder.
  private func clear(_ name: String) throws(ArchiveError) {
    try check(name)
    guard unlinkat(descriptor, name, 0) != 0, errno != ENOENT else { return }
    throw unwritable(name)
  }

  /// Refuses what would be a path to the system, and lead elsewhere, or be cut off.
  private func check(_ name: String) throws(ArchiveError) {
    guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(where: { $0 == 0x2F || $0 == 0 })
    else {
      throw ArchiveError(
        .escapes, path: "\(path)/\(name)", "a name is no single part of a path",
        advice: "Do not unpack this archive.")
    }
  }

  private func unwritable(_ name: String) -> ArchiveError { Self.unwritable("\(path)/\(name)") }

  fileprivate static func unwritable(_ path: String) -> ArchiveError {
    ArchiveError(
      .unwritable, path: path, "cannot be written: \(String(cString: strerror(errno)))",
      advice: "Check the folder, its permissions and the room on its disk.")
  }
}

/// To whom a file belongs.
struct FileOwner {
  let user: uid_t
  let group: gid_t
}

/// A file that is being written.
final class SystemOutput: Sendable {
  private let descriptor: Int32
  private let path: String

  fileprivate init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { _ = close(descriptor) }

  func write(_ bytes: ArraySlice<UInt8>) throws(ArchiveError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFolder.unwritable(path) }
      rest = rest.dropFirst(count)
    }
  }

  func set(permissions: UInt16, modified: Int64, owner: FileOwner? = nil) throws(ArchiveError) {
    try Self.set(descriptor, permissions: permissions, modified: modified, owner: owner, path: path)
  }

  fileprivate static func set(
    _ descriptor: Int32, permissions: UInt16, modified: Int64, owner: FileOwner?, path: String
  ) throws(ArchiveError) {
    // Before the permissions: giving a file away takes bits of them back.
    if let owner, fchown(descriptor, owner.user, owner.group) != 0 { throw SystemFolder.unwritable(path) }
    let time = timespec(tv_sec: Int(modified), tv_nsec: 0)
    let times = [time, time]
    guard fchmod(descriptor, mode_t(permissions)) == 0, futimens(descriptor, times) == 0 else {
      throw SystemFolder.unwritable(path)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
  #elseif canImport(Musl)
    Musl.write(descriptor, bytes, count)
  #else
    Darwin.write(descriptor, bytes, count)
  #endif
}

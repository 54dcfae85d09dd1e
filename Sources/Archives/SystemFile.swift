#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is open for reading, and the few questions about files that archives ask. No link is followed
/// unless that is said.
final class SystemFile: Sendable {
  enum Kind {
    case file(size: Int)
    case directory
    case symbolicLink(target: String)
    /// A socket, a pipe or a device.
    case other
  }

  struct Status {
    var kind: Kind
    var permissions: UInt16
    /// Seconds since 1970.
    var modified: Int64
  }

  private let descriptor: Int32
  private let path: String

  init(opening path: String, followsLink: Bool = false) throws(ArchiveError) {
    self.path = path
    // A pipe that took the file's place must not make us wait.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw Self.unreadable(path) }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  func size() throws(ArchiveError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveError(.unreadable, path: path, "is not a file", advice: "Name a file.")
    }
    return Int(status.st_size)
  }

  /// The next bytes; none at the end.
  func read(atMost count: Int) throws(ArchiveError) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      repeat {
        result = systemRead(descriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      initialized = max(0, result)
    }
    guard result >= 0 else { throw Self.unreadable(path) }
    return bytes
  }

  /// The whole file, or the one that a link leads to, or nil if there is none. Throws `limitExceeded` if it is longer than `limit` bytes.
  static func contents(_ path: String, limit: Int) throws(ArchiveError) -> [UInt8]? {
    let file: SystemFile
    do {
      file = try SystemFile(opening: path, followsLink: true)
    } catch {
      if access(path, F_OK) != 0 { return nil }
      throw error
    }
    guard try file.size() <= limit else {
      throw ArchiveError(
        .limitExceeded, path: path, "is longer than \(limit) bytes", advice: "Shorten the file.")
    }
    var contents: [UInt8] = []
    while case let bytes = try file.read(atMost: limit + 1 - contents.count), !bytes.isEmpty {
      contents += bytes
    }
    return contents
  }

  static func status(_ path: String) throws(ArchiveError) -> Status {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw unreadable(path) }
    #if canImport(Darwin)
      let modified = Int64(status.st_mtimespec.tv_sec)
    #else
      let modified = Int64(status.st_mtim.tv_sec)
    #endif
    let kind: Kind
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file(size: Int(status.st_size))
    case S_IFDIR: kind = .directory
    case S_IFLNK: kind = .symbolicLink(target: try target(of: path))
    default: kind = .other
    }
    return Status(kind: kind, permissions: UInt16(status.st_mode & 0o7777), modified: modified)
  }

  /// The names in a folder, in the order of their bytes, of which not all need be UTF-8.
  static func names(in path: String, followsLink: Bool) throws(ArchiveError) -> [[UInt8]] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW))
    guard descriptor >= 0, let folder = fdopendir(descriptor) else { throw unreadable(path) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func target(of path: String) throws(ArchiveError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { throw unreadable(path) }
    return try text(buffer.prefix(count).map(UInt8.init(bitPattern:)), in: path)
  }

  /// A name as text. Throws `invalidPath` if it is not UTF-8.
  static func text(_ bytes: [UInt8], in path: String) throws(ArchiveError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ArchiveError(
        .invalidPath, path: "\(path)/\(String(decoding: bytes, as: UTF8.self))", "the name is not UTF-8",
        advice: "Rename the file, or name it in .dockerignore.")
    }
    return text
  }

  private static func unreadable(_ path: String) -> ArchiveError {
    let reason = String(cString: strerror(errno))
    return ArchiveError(
      .unreadable, path: path, "cannot be read: \(reason)",
      advice: "Check that it is there and may be read, or name it in .dockerignore.")
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.read(descriptor, bytes, count)
  #elseif canImport(Musl)
    Musl.read(descriptor, bytes, count)
  #else
    Darwin.read(descriptor, bytes, count)
  #endif
}

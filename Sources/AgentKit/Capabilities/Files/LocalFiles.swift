internal import Archives

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files of this machine, with relative paths from one folder.
public struct LocalFiles: Files {
  private let folder: String

  /// Makes access to files.
  ///
  /// - Parameter folder: Where relative paths start from; an absolute path.
  public init(relativeTo folder: String) { self.folder = folder }

  /// The absolute path of a path, without `.` and `..`. Links are not followed.
  public func absolute(_ path: FilePath) -> String {
    let whole = path.description.isAbsolutePath ? path.description : folder + "/" + path.description
    var parts: [Substring] = []
    for part in whole.pathParts where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// What is at a path; links are followed.
  public func kind(of path: FilePath) -> FileKind {
    var status = stat()
    guard stat(absolute(path), &status) == 0 else {
      // A loop of links, or a folder that may not be looked into: something is there.
      return [ENOENT, ENOTDIR].contains(errno) ? .missing : .special
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .special
    }
  }

  /// The bytes of a regular file.
  public func read(_ path: FilePath, limit: Int) throws -> [UInt8] {
    switch kind(of: path) {
    case .missing: throw FileError.missing(path.description)
    case .folder: throw FileError.isFolder(path.description)
    case .special: throw FileError.isSpecial(path.description)
    case .file: break
    }
    let descriptor = open(absolute(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError.unreadable(path.description, reason: Self.reason()) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(64 << 10, limit + 1))
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError.unreadable(path.description, reason: Self.reason())
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw FileError.tooLarge(path.description, limit: limit) }
      bytes += buffer[..<count]
    }
  }

  /// The names in a folder, sorted.
  public func names(in folder: FilePath, limit: Int) throws -> [String] {
    switch kind(of: folder) {
    case .missing: throw FileError.missing(folder.description)
    case .file, .special: throw FileError.isNoFolder(folder.description)
    case .folder: break
    }
    guard let stream = opendir(absolute(folder)) else {
      throw FileError.unreadable(folder.description, reason: Self.reason())
    }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a whole file by way of a temporary one beside it, flushed and then renamed, and removes what a killed
  /// process left there. An existing file's permissions are kept; a new one gets 0644 less the process's mask.
  ///
  /// - Throws: `FileError` where the path is a link, a folder or a device, where a relative path leads out of the
  ///   folder that it starts from, or where the system refuses.
  public func write(_ bytes: [UInt8], to path: FilePath) throws {
    try WholeFile(at: path, in: self).write(bytes)
  }

  /// Checks that a file could be written there, and writes nothing.
  ///
  /// - Throws: The `FileError` that `write` would throw, as far as it can be known before.
  public func checkWritable(_ path: FilePath) throws { _ = try WholeFile(at: path, in: self) }

  /// Whether a path is relative and, links aside, stays in the folder that relative paths start from.
  func startsFromFolder(_ path: FilePath) -> Bool {
    !path.description.isAbsolutePath && "\(absolute(path))/".utf8.starts(with: "\(folder)/".utf8)
  }

  /// Whether a path without links is that folder or below it.
  func holds(_ realPath: String) -> Bool {
    guard let start = Self.realPath(folder) else { return false }
    return start == "/" || "\(realPath)/".utf8.starts(with: "\(start)/".utf8)
  }

  /// A path without links; `nil` where nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Writes a whole file, and makes the folders above it that are not there yet.
  ///
  /// - Throws: `FileError.unwritable`.
  package func writeMakingFolder(_ bytes: [UInt8], to path: FilePath) throws {
    var folder = ""
    for part in absolute(path).pathParts.dropLast() {
      folder += "/\(part)"
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw FileError.unwritable(path.description, reason: Self.reason())
      }
    }
    try write(bytes, to: path)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

// `read` is also this type's method.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

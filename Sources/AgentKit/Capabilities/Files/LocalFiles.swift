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
    let whole = path.description.hasPrefix("/") ? path.description : folder + "/" + path.description
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// What is at a path; links are followed.
  public func kind(of path: FilePath) -> FileKind {
    var status = stat()
    guard stat(absolute(path), &status) == 0 else { return .missing }
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

  /// Writes a whole file by way of a temporary one beside it, flushed and then renamed. An existing file's permissions
  /// are kept; a new one gets 0644 less the process's mask.
  public func write(_ bytes: [UInt8], to path: FilePath) throws {
    let target = absolute(path)
    if kind(of: path) == .folder { throw FileError.isFolder(path.description) }
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let temporary = "\(target).\(getpid()).partial"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError.unwritable(path.description, reason: Self.reason()) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    let isWhole = written == bytes.count && fsync(descriptor) == 0
    let reason = Self.reason()
    close(descriptor)
    guard isWhole, rename(temporary, target) == 0 else {
      let why = isWhole ? Self.reason() : reason
      unlink(temporary)
      throw FileError.unwritable(path.description, reason: why)
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

// `read` and `write` are also this type's methods.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's `read`, under a name that nothing in here hides.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// Finds and reads files of definitions.
enum DefinitionFiles {
  enum Found {
    case none
    case file
    case folder(Folder)
  }

  /// What lies in a folder.
  struct Folder {
    /// The Markdown files, in the order of their paths.
    var files: [String] = []
    /// The folders, itself included.
    var folders: [String] = []
    /// The folders that could not be read.
    var unreadable: [String] = []
    /// Whether there is more than was looked at.
    var isCutOff = false
  }

  /// Why a file cannot be read.
  struct ReadError: Error {
    var message: String
    var fix: String
    var isTooLarge = false
  }

  /// How deep folders are searched.
  static let deepest = 16
  /// How many files and folders are looked at.
  static let most = 10_000

  static func find(at path: String) -> Found {
    var status = stat()
    guard stat(path, &status) == 0 else { return .none }
    guard isFolder(status) else { return .file }
    var search = Search()
    search.visit(path, depth: 0)
    search.found.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return .folder(search.found)
  }

  /// Reads a regular file; anything else, such as a folder or a pipe, is refused without waiting for it.
  static func read(_ path: String, atMost most: Int) throws(ReadError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("the file cannot be opened") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("the file cannot be examined") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ReadError(message: "this is not a file", fix: "Name a Markdown file.")
    }
    guard status.st_size <= most else {
      throw ReadError(
        message: "the file has \(status.st_size) bytes, more than \(most)",
        fix: "Move what is not instructions into files that the agent reads when it needs them.",
        isTooLarge: true)
    }
    var failed = false
    // One byte more than it has: a file that grew meanwhile is read again rather than cut off.
    let capacity = Int(status.st_size) + 1
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = readBytes(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { return }
        count += got
      }
    }
    guard !failed else { throw failure("the file cannot be read") }
    guard bytes.count < capacity else {
      throw ReadError(message: "the file grew while it was read", fix: "Try again.")
    }
    return bytes
  }

  private static func failure(_ message: String) -> ReadError {
    ReadError(message: "\(message): \(String(cString: strerror(errno)))", fix: "Check its permissions.")
  }

  /// Whether a path is a folder's.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && isFolder(status)
  }

  private static func isMarkdown(_ name: String) -> Bool {
    !name.utf8.starts(with: ".".utf8) && (name.withoutSuffix(".md") ?? name.withoutSuffix(".MD")) != nil
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

  /// A walk through folders that follows links and goes into no folder twice.
  private struct Search {
    var found = Folder()
    private var visited: Set<[UInt64]> = []

    mutating func visit(_ folder: String, depth: Int) {
      var status = stat()
      guard depth <= DefinitionFiles.deepest else {
        found.isCutOff = true
        return
      }
      guard stat(folder, &status) == 0,
        visited.insert([UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)]).inserted
      else { return }
      found.folders.append(folder)
      guard let names = Self.names(in: folder) else {
        found.unreadable.append(folder)
        return
      }
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        var status = stat()
        let isThere = stat(path, &status) == 0
        guard found.files.count + found.folders.count < DefinitionFiles.most else {
          found.isCutOff = true
          return
        }
        if isThere, DefinitionFiles.isFolder(status) {
          if name != ".git", name != "node_modules" { visit(path, depth: depth + 1) }
        } else if DefinitionFiles.isMarkdown(name) {
          // Also a link to nothing, or a pipe: reading it says what is wrong with it.
          found.files.append(path)
        }
      }
    }

    /// What lies in a folder; `nil` where it cannot be read.
    private static func names(in folder: String) -> [String]? {
      guard let stream = opendir(folder) else { return nil }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names
    }
  }
}

internal import AgentKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is written piece by piece and gets its name only when it is whole. It never takes the place of a file that
/// is there: not even of one that somebody makes meanwhile.
///
/// It writes where it is called; call it where blocking does no harm.
struct NewFile: ~Copyable {
  private let path: String
  private let temporary: String
  private let descriptor: Int32

  /// Begins a file beside where it will be; only its owner may read it.
  ///
  /// - Throws: `Failure`: something has the name already, or the folder cannot be written.
  init(_ path: String) throws {
    guard access(path, F_OK) != 0 else { throw Failure.fileExists(path) }
    let temporary = path + ".partial-" + String(UInt32.random(in: 0...(.max)), radix: 36)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.unwritable(path) }
    (self.path, self.temporary, self.descriptor) = (path, temporary, descriptor)
  }

  deinit {
    _ = close(descriptor)
    unlink(temporary)
  }

  /// Writes the next bytes.
  ///
  /// - Throws: `Failure`: the disk is full, or the like.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.unwritable(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Sees that everything is on the disk, and gives it its name.
  ///
  /// - Throws: `Failure`: something has the name by now, or the disk failed.
  consuming func finish() throws {
    guard fsync(descriptor) == 0 else { throw Self.unwritable(path) }
    // A link, unlike a new name, is refused where something has the name; what was begun goes with `deinit`.
    guard link(temporary, path) == 0 else {
      throw errno == EEXIST ? Failure.fileExists(path) : Self.unwritable(path)
    }
  }

  private static func unwritable(_ path: String) -> Failure {
    Failure(
      code: "file.unwritable", message: "cannot write \(path): \(String(cString: strerror(errno)))",
      remedy: "Check the folder, its permissions and the room on its disk.", kind: .failed)
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}

extension Failure {
  /// What was asked to be written is there already.
  static func fileExists(_ path: String) -> Failure {
    Failure(
      code: "file.exists", message: "\(path) is there already, and nothing is overwritten",
      remedy: "Give another name, or move it away.", kind: .badInput)
  }
}

internal import AgentKit
internal import Archives
internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file or folder of this machine on its way into a container. Links stay links, so nothing outside comes along.
struct LocalTree: Sendable {
  /// One member: what the archive says about it, and where its contents are.
  fileprivate struct Member: Sendable {
    var entry: TarEntry
    var path: String
  }

  private let members: [Member]

  /// How many files, folders and links there are.
  var count: Int { members.count }
  /// Bytes of all files together.
  let bytes: Int

  /// Looks through a file or folder, which is called `name` in the archive.
  ///
  /// - Throws: `Failure`: it cannot be read, or holds more than ``mostMembers``.
  init(_ path: String, calling name: String) throws {
    var members: [Member] = []
    var bytes = 0
    var waiting = [(path: path, name: name)]
    while let next = waiting.popLast() {
      try Task.checkCancellation()
      var status = stat()
      guard lstat(next.path, &status) == 0 else { throw Self.unreadable(next.path) }
      var entry = TarEntry(
        next.name, .directory, mode: UInt16(truncatingIfNeeded: status.st_mode) & 0o7777,
        modified: Self.modified(status))
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        entry.kind = .file(size: Int(status.st_size))
        bytes += Int(status.st_size)
      case S_IFLNK:
        entry.kind = .symbolicLink(
          target: try FileManager.default.destinationOfSymbolicLink(atPath: next.path))
      case S_IFDIR:
        for child in try FileManager.default.contentsOfDirectory(atPath: next.path).sorted(by: >) {
          waiting.append((next.path + "/" + child, next.name + "/" + child))
        }
      default: continue
      }
      members.append(Member(entry: entry, path: next.path))
      guard members.count <= Self.mostMembers else {
        throw Failure(
          code: "copy.too-many", message: "\(path) holds more than \(Self.mostMembers) files",
          remedy: "Copy parts of it.", kind: .badInput)
      }
    }
    self.members = members
    self.bytes = bytes
  }

  /// The most members that are copied at once.
  static let mostMembers = 1_000_000

  /// Makes the archive bit by bit: each call gives the next bytes, nil after the last. It reads files where it is called.
  func reader() -> @Sendable () throws -> [UInt8]? {
    let reader = LocalTreeReader(members)
    return { try reader.next() }
  }

  private static func modified(_ status: stat) -> Int64 {
    #if canImport(Darwin)
      Int64(status.st_mtimespec.tv_sec)
    #else
      Int64(status.st_mtim.tv_sec)
    #endif
  }

  fileprivate static func unreadable(_ path: String) -> Failure {
    Failure(
      code: "copy.unreadable", message: "cannot read \(path)",
      remedy: "Check that it is there and may be read.",
      kind: .badInput)
  }
}

/// Reads the members of a tree one after the other into a tar archive.
private final class LocalTreeReader: Sendable {
  private let state: Mutex<Position>

  init(_ members: [LocalTree.Member]) { state = Mutex(Position(members: members)) }

  func next() throws -> [UInt8]? { try state.withLock { try $0.next() } }

  private struct Position: Sendable {
    var members: [LocalTree.Member]
    var index = 0
    var file: OpenFile?
    var remaining = 0
    var hasEnded = false

    mutating func next() throws -> [UInt8]? {
      if remaining > 0, let file { return try contents(of: file) }
      guard index < members.count else {
        defer { hasEnded = true }
        return hasEnded ? nil : TarWriter().finish()
      }
      let member = members[index]
      index += 1
      var header = TarWriter()
      try header.add(member.entry)
      if case .file(let size) = member.entry.kind, size > 0 {
        guard let open = OpenFile(member.path) else { throw LocalTree.unreadable(member.path) }
        file = open
        remaining = size
      }
      return Array(header.finish().dropLast(TarWriter().finish().count))
    }

    private mutating func contents(of open: OpenFile) throws -> [UInt8] {
      let member = members[index - 1]
      var piece = open.read(min(remaining, 256 << 10))
      guard !piece.isEmpty else { throw LocalTree.unreadable(member.path) }
      remaining -= piece.count
      if remaining == 0, case .file(let size) = member.entry.kind {
        piece += [UInt8](repeating: 0, count: (512 - size % 512) % 512)
        file = nil
      }
      return piece
    }
  }
}

/// A file that is open for reading.
private final class OpenFile: Sendable {
  private let descriptor: Int32

  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor < 0 { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next bytes, at most so many; empty at the end, or where they cannot be read.
  func read(_ most: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      #if canImport(Glibc)
        count = max(0, Glibc.read(descriptor, buffer.baseAddress, most))
      #elseif canImport(Musl)
        count = max(0, Musl.read(descriptor, buffer.baseAddress, most))
      #else
        count = max(0, Darwin.read(descriptor, buffer.baseAddress, most))
      #endif
    }
  }
}

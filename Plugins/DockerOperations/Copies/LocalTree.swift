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

  /// Looks through a file or folder, which is called `name` in the archive; on a thread of its own.
  ///
  /// - Parameters:
  ///   - keepsOwners: Whether the archive names the owners that the files have here; else everything is root's.
  ///   - followsLink: Whether a link that was named stands for where it leads. Links inside a folder stay links.
  /// - Throws: `Failure`: it cannot be read, or holds more than ``mostMembers``. `CancellationError`.
  static func looked(
    at path: String, calling name: String, keepsOwners: Bool = false, followsLink: Bool = false
  ) async throws -> LocalTree {
    try await BlockingWork.run { cancellation in
      try LocalTree(
        path, calling: name, keepsOwners: keepsOwners, followsLink: followsLink, until: cancellation)
    }
  }

  private init(
    _ path: String, calling name: String, keepsOwners: Bool, followsLink: Bool,
    until cancellation: BlockingWork.Cancellation
  ) throws {
    var members: [Member] = []
    var bytes = 0
    var waiting = [(path: followsLink ? try Self.target(of: path) : path, name: name)]
    while let next = waiting.popLast() {
      try cancellation.check()
      var status = stat()
      guard lstat(next.path, &status) == 0 else { throw Self.unreadable(next.path) }
      var entry = TarEntry(
        next.name, .directory, mode: UInt16(truncatingIfNeeded: status.st_mode) & 0o7777,
        modified: Self.modified(status), user: keepsOwners ? Int(status.st_uid) : 0,
        group: keepsOwners ? Int(status.st_gid) : 0)
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

  /// Where a path leads, once every link in it is followed.
  private static func target(of path: String) throws -> String {
    guard let resolved = realpath(path, nil) else { throw unreadable(path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func modified(_ status: stat) -> Int64 {
    #if canImport(Darwin)
      Int64(status.st_mtimespec.tv_sec)
    #else
      Int64(status.st_mtim.tv_sec)
    #endif
  }

  /// The code of the failure that a file cannot be read, or ends before it should.
  static let unreadableCode = "copy.unreadable"

  fileprivate static func unreadable(_ path: String) -> Failure {
    Failure(
      code: unreadableCode, message: "cannot read \(path)",
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

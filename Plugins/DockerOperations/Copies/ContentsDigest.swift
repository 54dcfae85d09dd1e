internal import AgentKit
internal import Archives
internal import Synchronization

/// The SHA-256 of what is read from this machine, by which it is noticed that it is another file now. It is read piece
/// by piece, however large it is.
enum ContentsDigest {
  /// What a precondition of it is called.
  static let fact = "digest"

  /// The digest of a file.
  ///
  /// - Throws: `Failure`: it cannot be read. `CancellationError`.
  static func of(file path: String) async throws -> String {
    guard let file = OpenFile(path, followsLink: true) else {
      throw Failure(
        code: "backup.unreadable", message: "cannot read \(path)",
        remedy: "Check that it is there and may be read.", kind: .badInput)
    }
    return try await of {
      let piece = file.read(256 << 10)
      return piece.isEmpty ? nil : piece
    }
  }

  /// The digest of a file or folder as it goes into a container: names, kinds, owners, times and contents.
  ///
  /// - Throws: `Failure`: it cannot be read. `CancellationError`.
  static func of(_ tree: LocalTree) async throws -> String { try await of(tree.reader()) }

  private static func of(_ next: @escaping @Sendable () throws -> [UInt8]?) async throws -> String {
    let pieces = try DigestedPieces(next)
    return try await BlockingWork.run { cancellation in
      while try pieces.next() != nil { try cancellation.check() }
      return try pieces.finish()
    }
  }
}

/// Passes pieces on and digests them on their way.
final class DigestedPieces: Sendable {
  private let source: @Sendable () throws -> [UInt8]?
  private let hash: Mutex<SHA256>

  init(_ source: @escaping @Sendable () throws -> [UInt8]?) throws {
    self.source = source
    hash = Mutex(try SHA256())
  }

  /// The next piece; nil after the last.
  func next() throws -> [UInt8]? {
    guard let piece = try source() else { return nil }
    hash.withLock { $0.update(piece) }
    return piece
  }

  /// The digest of what was passed on, and a new beginning.
  func finish() throws -> String {
    try hash.withLock { hash in
      var done = try SHA256()
      swap(&done, &hash)
      return SHA256.text(of: done.finish())
    }
  }
}

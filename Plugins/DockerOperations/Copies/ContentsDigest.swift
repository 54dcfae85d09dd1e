internal import AgentKit
internal import Archives

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
    try await BlockingWork.run { cancellation in
      var hash = try SHA256()
      while let piece = try next() {
        try cancellation.check()
        hash.update(piece)
      }
      return SHA256.text(of: hash.finish())
    }
  }
}

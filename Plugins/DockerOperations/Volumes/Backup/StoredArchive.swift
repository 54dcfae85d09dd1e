internal import AgentKit
internal import Archives
internal import Synchronization

/// A tar archive in a file of this machine, perhaps packed with gzip; the first bytes tell.
///
/// It reads where it is called; call it where blocking does no harm.
final class StoredArchive: Sendable {
  private struct State: ~Copyable {
    var decoder: GzipDecoder?
    var hash: SHA256?
    var hasBegun = false
  }

  private let file: OpenFile
  private let state: Mutex<State>

  /// Opens it.
  ///
  /// - Throws: `Failure`: it cannot be read.
  init(_ path: String) throws {
    guard let file = OpenFile(path, followsLink: true) else {
      throw Failure(
        code: "backup.unreadable", message: "cannot read \(path)",
        remedy: "Check that it is there and may be read.", kind: .badInput)
    }
    self.file = file
    state = Mutex(State(hash: try SHA256()))
  }

  /// The next bytes of the archive, with gzip taken off; nil after the last.
  ///
  /// - Throws: `ArchiveError`: the gzip is broken.
  func next() throws -> [UInt8]? {
    try state.withLock { state in
      while true {
        if let bytes = try state.decoder?.next() { return bytes }
        let piece = file.read(Self.pieceBytes)
        guard !piece.isEmpty else {
          try state.decoder?.finish()
          return nil
        }
        state.hash?.update(piece)
        if !state.hasBegun {
          state.hasBegun = true
          if piece.starts(with: [0x1F, 0x8B]) { state.decoder = try GzipDecoder() }
        }
        guard state.decoder != nil else { return piece }
        state.decoder?.append(piece)
      }
    }
  }

  /// Reads all of an archive: what it holds, and the checksum of its file.
  ///
  /// - Throws: `Failure`, `ArchiveError`: it is no archive, or not whole. `CancellationError`.
  static func read(_ path: String) async throws -> BackupWriter.Result {
    try await BlockingWork.run { cancellation in
      let archive = try StoredArchive(path)
      var contents = ArchiveContents()
      while let bytes = try archive.next() {
        try cancellation.check()
        try contents.append(bytes)
      }
      let members = try contents.finish()
      return BackupWriter.Result(members, contents, checksum: archive.checksum())
    }
  }

  /// The checksum of everything that was read; to be asked once, at the end.
  private func checksum() -> String {
    let digest = state.withLock { state -> [UInt8] in state.hash.take()?.finish() ?? [] }
    return BackupWriter.digits(of: digest)
  }

  private static let pieceBytes = 256 << 10
}

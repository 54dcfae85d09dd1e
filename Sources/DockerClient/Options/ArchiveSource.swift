internal import HTTPTransport

/// A tar archive on its way to the engine; it may be compressed with gzip.
public struct ArchiveSource: Sendable {
  let body: HTTPRequest.Body
  private let cancel: @Sendable () -> Void

  /// A whole archive.
  public init(tar: [UInt8]) {
    body = .bytes(tar)
    cancel = {}
  }

  /// An archive that is made while it is sent. `next` is called on a thread of its own, where it may block; it
  /// returns nil at the end. What it throws ends the call and comes out of it as it is.
  public init(pulling next: @escaping @Sendable () throws -> [UInt8]?) {
    body = .pulled(next)
    cancel = {}
  }

  /// An archive in a file, which must not change meanwhile. Throws `DockerError` if it is no file that can be read.
  public init(file path: String) throws {
    let reader = try ArchiveFile(path)
    body = .sized(reader.size) { try reader.next() }
    cancel = {}
  }

  /// An archive that comes bit by bit, for example out of another container or another engine. It is asked for its next
  /// piece when the piece before is on its way, so nothing piles up. What it throws ends the call and comes out of it as it
  /// is.
  public init<Pieces: AsyncSequence & Sendable>(_ pieces: Pieces) where Pieces.Element == [UInt8] {
    let bridge = PieceBridge(pieces)
    body = .pulled { try bridge.next() }
    cancel = { bridge.cancel() }
  }

  /// Does the work of sending it; cancelling the task ends a wait for the next piece too.
  func whileSending<Result: Sendable>(
    _ work: @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withTaskCancellationHandler {
      try await work()
    } onCancel: {
      cancel()
    }
  }
}

/// The files a build works on: a tar archive with the Dockerfile in it.
public typealias BuildContext = ArchiveSource

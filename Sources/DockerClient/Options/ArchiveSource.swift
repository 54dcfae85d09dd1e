internal import HTTPTransport

/// A tar archive on its way to the engine; it may be compressed with gzip.
public struct ArchiveSource: Sendable {
  let body: HTTPRequest.Body

  /// A whole archive.
  public init(tar: [UInt8]) { body = .bytes(tar) }

  /// An archive that is made while it is sent. `next` is called on a thread of its own, where it may block; it
  /// returns nil at the end. What it throws ends the call and comes out of it as it is.
  public init(pulling next: @escaping @Sendable () throws -> [UInt8]?) { body = .pulled(next) }
}

/// The files a build works on: a tar archive with the Dockerfile in it.
public typealias BuildContext = ArchiveSource

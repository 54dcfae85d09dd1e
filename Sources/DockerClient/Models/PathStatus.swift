#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What is at a path in a container (`HEAD /containers/{id}/archive`).
public struct PathStatus: Codable, Sendable, Hashable {
  /// The last part of the path.
  public var name: String
  /// Bytes of a file.
  public var size: Int
  /// Kind and permissions as Go's `os.FileMode` has them.
  public var mode: UInt64
  /// When it was last changed.
  public var modified: Timestamp?
  /// Where a link leads, resolved within the container; empty for everything else.
  public var linkTarget: String

  /// Whether it is a folder.
  public var isDirectory: Bool { mode & 1 << 31 != 0 }
  /// Whether it is a symbolic link.
  public var isSymbolicLink: Bool { mode & 1 << 27 != 0 }
  /// Whether it is a file with contents.
  public var isRegular: Bool { mode & 0x8F28_0000 == 0 }
  /// The nine bits of permissions.
  public var permissions: UInt16 { UInt16(mode & 0o777) }

  enum CodingKeys: String, CodingKey {
    case name
    case size
    case mode
    case modified = "mtime"
    case linkTarget
  }

  /// Reads the engine's header field: JSON in base64.
  init(_ header: String?, answering call: EngineCall) throws(DockerError) {
    guard let header, let data = Data(base64Encoded: header),
      let status = try? JSONDecoder().decode(PathStatus.self, from: data)
    else {
      throw DockerError(
        .unexpectedAnswer, "the engine's answer has no proper X-Docker-Container-Path-Stat",
        request: call.name, advice: "Check that the address is a Docker Engine's.")
    }
    self = status
  }
}

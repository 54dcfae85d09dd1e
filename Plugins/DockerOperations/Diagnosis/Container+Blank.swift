internal import DockerClient

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Container {
  /// A container of which nothing is known: every answer of an engine may leave out what is not so.
  static func blank() throws -> Container {
    try JSONDecoder().decode(Container.self, from: Data(#"{"State": {}}"#.utf8))
  }
}

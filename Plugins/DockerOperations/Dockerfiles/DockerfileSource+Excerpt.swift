internal import AgentKit
internal import ContainerCapabilities
internal import Reporting

extension DockerfileSource {
  /// The whole file, for findings to point into, with its secrets masked: reports are passed on.
  var excerpt: Block.Excerpt {
    Block.Excerpt(
      file: path.description, firstLine: 1, text: String(decoding: bytes, as: UTF8.self).masked,
      language: "dockerfile")
  }
}

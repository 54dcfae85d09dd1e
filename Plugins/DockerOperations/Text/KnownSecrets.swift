internal import DockerClient
internal import Reporting
internal import SecretDetection

/// The values that a container was given under names of secrets. Its program may print them in any form, so they are
/// masked wherever they stand, whether or not they look like secrets.
struct KnownSecrets: Sendable {
  /// Shorter values stand in too many words to be told from them.
  private static let shortest = 8

  private let values: [[UInt8]]

  /// None are known.
  static let none = KnownSecrets(of: [])

  init(of config: ContainerConfig) { self.init(of: config.env) }

  private init(of variables: [EnvironmentVariable]) {
    // The longest first, so that no part of a value is left where another one is its beginning.
    values = variables.compactMap { variable -> [UInt8]? in
      guard let value = variable.value, value.utf8.count >= Self.shortest,
        SecretScanner.standard.isSecretName(variable.name)
      else { return nil }
      return Array(value.utf8)
    }.sorted { $0.count > $1.count }
  }

  /// The line with a mask for every such value.
  func masked(_ line: LogLine) -> LogLine {
    guard !values.isEmpty else { return line }
    var line = line
    for value in values { Self.mask(value, in: &line.bytes) }
    return line
  }

  /// The text with a mask for every such value, and for everything that looks like a secret.
  func redacted(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for value in values { Self.mask(value, in: &text) }
    return Array(String(decoding: text, as: UTF8.self).masked.utf8)
  }

  /// The words of a command with a mask for every such value, and for everything that looks like a secret.
  func masked(_ words: [String]) -> [String] {
    words.map { word in
      var bytes = Array(word.utf8)
      for value in values { Self.mask(value, in: &bytes) }
      return String(decoding: bytes, as: UTF8.self)
    }.masked
  }

  private static func mask(_ value: [UInt8], in bytes: inout [UInt8]) {
    var start = 0
    while bytes.count - start >= value.count,
      let first = bytes[start...(bytes.count - value.count)].firstIndex(of: value[0])
    {
      if bytes[first..<(first + value.count)].elementsEqual(value) {
        bytes.replaceSubrange(first..<(first + value.count), with: Secret.mask.utf8)
        start = first + Secret.mask.utf8.count
      } else {
        start = first + 1
      }
    }
  }
}

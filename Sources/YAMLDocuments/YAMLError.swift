/// Why a text is not a YAML document that may be read.
package struct YAMLError: Error, Sendable, Hashable {
  package enum Reason: String, Sendable, CaseIterable {
    /// The text breaks the grammar of YAML 1.1 (libyaml's).
    case syntax
    /// The bytes are not UTF-8, or hold a character that YAML forbids.
    case encoding
    /// A mapping holds the same key twice.
    case duplicateKey
    /// `*name` stands before or without `&name`.
    case unknownAlias
    /// Collections are nested deeper than ``YAMLLimits/depth``.
    case tooDeep
    /// There are more nodes than ``YAMLLimits/nodes``, those that aliases repeat included.
    case tooManyNodes
    /// The text is longer than ``YAMLLimits/bytes``.
    case tooLarge
    /// A second document follows where one was expected.
    case severalDocuments
  }

  package var reason: Reason
  /// One sentence without the place.
  package var message: String
  /// Where, as an offset in the bytes that were read.
  package var offset: Int

  package init(_ reason: Reason, _ message: String, at offset: Int) {
    self.reason = reason
    self.message = message
    self.offset = offset
  }
}

/// How much of a document is read before it is refused.
package struct YAMLLimits: Sendable, Hashable {
  package var bytes: Int
  package var depth: Int
  package var nodes: Int

  package init(bytes: Int = 1 << 20, depth: Int = 64, nodes: Int = 100_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }
}

/// A value of a YAML document and the bytes it was written in.
///
/// Scalars keep their text and style; what a plain scalar means (`true`, `12`, nothing) is asked for with
/// ``bool``, ``int``, ``double`` and ``isNull``, which follow the core schema of YAML 1.2: `on`, `yes` and `012`
/// are texts there, not values as in YAML 1.1.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case scalar(String, YAMLScalarStyle)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package var content: Content
  /// An explicit tag such as `!reset` or `tag:yaml.org,2002:str`; `nil` for nearly every node.
  package var tag: String?
  /// Where the node stands, as offsets in the bytes that were read. A quoted scalar's range holds its
  /// quotes, a block collection's ends with its last child.
  package var range: Range<Int>

  package init(_ content: Content, tag: String? = nil, range: Range<Int>) {
    self.content = content
    self.tag = tag
    self.range = range
  }
}

/// A key and its value in a mapping, in the order in which they were written.
package struct YAMLEntry: Sendable, Hashable {
  package var key: YAMLNode
  package var value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

/// How a scalar was written.
package enum YAMLScalarStyle: Sendable, Hashable {
  case plain
  case singleQuoted
  case doubleQuoted
  /// `|`: line ends are kept.
  case literal
  /// `>`: single line ends become spaces.
  case folded
}

extension YAMLNode {
  /// The text of a scalar, whatever it means; `nil` for a collection.
  package var string: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The items of a sequence; `nil` for anything else.
  package var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping; `nil` for anything else.
  package var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of a key in a mapping.
  package subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key.string == key }?.value
  }
}

import YAMLDocuments

/// One `key: value` of the frontmatter; the ranges of its nodes are offsets in the source text.
struct FrontmatterField {
  var key: YAMLNode
  var value: YAMLNode

  var spelling: String { key.string ?? "" }
}

extension YAMLNode {
  /// The node and all within it, moved along the text.
  func shifted(by distance: Int) -> YAMLNode {
    if distance == 0 { return self }
    var node = self
    node.range = range.lowerBound + distance..<range.upperBound + distance
    switch content {
    case .scalar: break
    case .sequence(let items): node.content = .sequence(items.map { $0.shifted(by: distance) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map {
          YAMLEntry(key: $0.key.shifted(by: distance), value: $0.value.shifted(by: distance))
        })
    }
    return node
  }
}

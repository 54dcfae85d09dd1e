import YAMLDocuments

/// One `key: value` of the frontmatter; the ranges of its nodes are offsets in the source text.
struct FrontmatterField {
  var key: YAMLNode
  var value: YAMLNode

  var spelling: String { key.string ?? "" }
}

/// The fields of one file that mean something, by key. There are few: looking through them takes less time than hashing.
struct KnownFields {
  private var fields: [(key: FrontmatterKey, field: FrontmatterField)] = []

  mutating func add(_ field: FrontmatterField, as key: FrontmatterKey) { fields.append((key, field)) }

  /// The keys, in the order of their fields.
  var keys: [FrontmatterKey] { fields.map(\.key) }

  subscript(key: FrontmatterKey) -> FrontmatterField? {
    fields.indices.first { fields[$0].key == key }.map { fields[$0].field }
  }
}

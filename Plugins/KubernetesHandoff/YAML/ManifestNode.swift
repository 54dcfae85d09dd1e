/// A piece of a manifest: the tree between typed objects and text, with comments.
indirect enum ManifestNode: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case bool(Bool)
  case list([Item])
  case map([Entry])

  /// One item of a list.
  struct Item: Hashable, Sendable {
    var value: ManifestNode
    var comments: [String] = []
  }

  /// One key of a map with its value.
  struct Entry: Hashable, Sendable {
    var key: String
    var value: ManifestNode
    var comments: [String] = []
  }
}

/// One of an engine's objects, with everything that people call it by.
package struct NamedObject: Sendable, Hashable {
  /// The full id.
  package var id: String
  /// The names, the one to show first.
  package var names: [String]
  /// The Compose service it belongs to, where it does.
  package var service: String?
  /// What tells it from others of a similar name: its image and state.
  package var detail: String

  /// Makes an object.
  package init(id: String, names: [String], service: String? = nil, detail: String = "") {
    self.id = id
    self.names = names
    self.service = service
    self.detail = detail
  }

  /// What to call it.
  package var displayName: String { names.first ?? String(id.withoutAlgorithm.prefix(12)) }
}

extension String {
  /// An id without the `sha256:` before it.
  var withoutAlgorithm: String { hasPrefix("sha256:") ? String(dropFirst(7)) : self }
}

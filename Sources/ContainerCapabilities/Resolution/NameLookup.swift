internal import AgentKit

/// Finds the object that a name means.
///
/// The ways are tried in this order, and the first that finds anything decides: the exact name, the full id, the
/// beginning of an id (at least four digits), a Compose service, the beginning of a name, a part of a name; the last
/// two in any case. Several found in one way are a question, not a guess.
package enum NameLookup {
  /// What a lookup found.
  package enum Answer: Sendable, Hashable {
    /// The one object.
    case one(NamedObject)
    /// Objects that the name fits equally well.
    case several([NamedObject])
    /// Nothing, and the names that are most like it.
    case none(nearest: [String])
  }

  /// Looks a name up.
  package static func find(_ name: String, among objects: [NamedObject]) -> Answer {
    let id = name.withoutAlgorithm
    let isIDPrefix = id.utf8.count >= 4 && id.utf8.allSatisfy(isHexadecimal)
    let folded = name.lowercased()
    let ways: [(NamedObject) -> Bool] = [
      { $0.names.contains(name) },
      { $0.id.withoutAlgorithm == id },
      { isIDPrefix && $0.id.withoutAlgorithm.hasPrefix(id) },
      { $0.service == name },
      { $0.names.contains { $0.lowercased().hasPrefix(folded) } },
      { folded.utf8.count >= 2 && $0.names.contains { $0.lowercased().contains(folded) } },
    ]
    for fits in ways {
      let found = objects.filter(fits)
      if found.count == 1 { return .one(found[0]) }
      if !found.isEmpty { return .several(found) }
    }
    return .none(nearest: nearest(to: name, among: objects))
  }

  /// At most three names that are a slip away from a name, the nearest first.
  private static func nearest(to name: String, among objects: [NamedObject]) -> [String] {
    var rest = Set(objects.flatMap { $0.names + [$0.service].compactMap { $0 } })
    var nearest: [String] = []
    while nearest.count < 3, let next = Spelling.nearest(to: name, among: rest) {
      nearest.append(next)
      rest.remove(next)
    }
    return nearest
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { 48...57 ~= byte || 97...102 ~= byte }
}

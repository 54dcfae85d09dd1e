/// Finds the name that was likely meant.
enum Spelling {
  /// Among more names than a person keeps in mind, none is guessed.
  private static let knownLimit = 1_000

  /// The known name at the smallest distance, if that is small enough for a slip of the pen.
  static func closest(to name: String, in known: some Collection<String>) -> String? {
    guard known.count <= knownLimit else { return nil }
    let wanted = Array(name.lowercased().utf8)
    let limit = max(1, wanted.count / 3)
    return known.lazy.filter { $0 != name }
      .map { (name: $0, distance: distance(wanted, Array($0.lowercased().utf8), limit: limit)) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// Levenshtein's distance, or more than `limit`.
  private static func distance(_ lhs: [UInt8], _ rhs: [UInt8], limit: Int) -> Int {
    guard abs(lhs.count - rhs.count) <= limit else { return limit + 1 }
    var row = Array(0...rhs.count)
    for (index, byte) in lhs.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in rhs.indices {
        let cost = min(diagonal + (byte == rhs[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[rhs.count]
  }
}

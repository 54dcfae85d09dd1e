internal import AgentKit

extension [String] {
  /// Options for a driver, each written as key=value.
  ///
  /// - Parameter kind: Whose driver it is, for the error's code: `volume`.
  /// - Throws: `Failure`: one is no pair.
  func driverOptions(of kind: PlannedObject.Kind) throws -> [String: String] {
    var pairs: [String: String] = [:]
    for option in self {
      let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw Failure(
          code: "\(kind.rawValue).option", message: "\"\(option)\" is no driver option",
          remedy: "Write it as key=value.", kind: .badInput)
      }
      pairs[String(parts[0])] = String(parts[1])
    }
    return pairs
  }
}

import Testing

@testable import Dockerfiles

/// A single stage that builds and runs: its file, what lies around it, and the two stages it becomes.
struct MultiStageConversion: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let before: String
  let context: ContextPaths
  let after: String

  init(
    _ name: String, files: [String] = [], texts: [String: String] = [:], _ before: String, _ after: String
  ) {
    testDescription = name
    self.before = before
    self.after = after
    context = ContextPaths(
      paths: Set(files.map { String($0.prefix { $0 != "/" }) }), tree: Set(files).union(texts.keys),
      texts: texts)
  }
}

/// One or more for every language.
extension MultiStageConversion {
  static let all = compiled + interpreted

  static let remark = "# What runs: only what running needs is taken from the build."
}
